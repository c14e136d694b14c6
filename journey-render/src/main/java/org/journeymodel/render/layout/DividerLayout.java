package org.journeymodel.render.layout;

import java.util.List;
import java.util.Optional;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/** The three lines of a service blueprint, each with its name, in a strip of its own. */
final class DividerLayout {

    private static final Style NAME = Style.of(Look.DIVIDER_TEXT, 11.5, 2);

    private DividerLayout() {}

    /** Draws the line between two lanes, if one runs there. */
    static void between(Sheet sheet, MapContent content, Optional<LaneRow> above, LaneRow below) {
        for (Line line : LINES) {
            boolean reached = below.lane().compareTo(line.below()) >= 0;
            boolean passed =
                    above.filter(row -> row.lane().compareTo(line.below()) >= 0).isPresent();
            if (reached && !passed) {
                draw(sheet, content.say(line.name()));
            }
        }
    }

    /** A line, and the lane right below it. */
    private record Line(Lane below, Word name) {}

    private static final List<Line> LINES = List.of(
            new Line(Lane.FRONT_STAGE, Word.LINE_OF_INTERACTION),
            new Line(Lane.BACK_STAGE, Word.LINE_OF_VISIBILITY),
            new Line(Lane.SUPPORT_PROCESSES, Word.LINE_OF_INTERNAL_INTERACTION));

    private static void draw(Sheet sheet, String name) {
        Block block = Block.of(name, Grid.MARGIN + 10, sheet.y() + 3, Grid.LANE_TITLES - 20, NAME);
        double y = sheet.y() + 3 + block.height() / 2;
        PathData line = new PathData()
                .moveTo(sheet.grid().left(0), y)
                .lineTo(sheet.grid().bandRight(), y);
        sheet.add(block.mark());
        sheet.add(new Mark.Path(line.toString(), 0, Look.DIVIDER));
        sheet.moveDown(block.height() + 6);
    }
}
