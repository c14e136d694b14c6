package org.journeymodel.render.blueprint;

import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Sheet;

/** Draws the three lines of a blueprint, each in a strip of its own, named below the titles of the rows. */
final class BlueprintLines {

    private static final Style NAME = Style.of(Look.DIVIDER_TEXT, 11.5, 3);

    private BlueprintLines() {}

    static void draw(Sheet sheet, String name) {
        double width = Grid.LANE_TITLES - 20;
        double height = Block.of(name, 0, 0, width, NAME).height();
        double strip = Math.max(26, height + 8);
        double y = sheet.y() + strip / 2;
        sheet.add(Block.of(name, Grid.MARGIN + 10, y - height / 2, width, NAME).mark());
        PathData line = new PathData()
                .moveTo(Grid.MARGIN + Grid.LANE_TITLES - 4, y)
                .lineTo(sheet.grid().bandRight(), y);
        sheet.add(new Mark.Path(line.toString(), 0, Look.DIVIDER));
        sheet.moveDown(strip);
    }
}
