package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block.Style;

/** Lays out what shows when a touchpoint is pointed at: all that is known of it, below its box. */
public final class Tips {

    private static final Style NAME = Style.bold(Look.STRONG, 13, 3);
    private static final Style LINE = Style.of(Look.TEXT, 12, 4);
    private static final double WIDTH = 340;
    private static final double PADDING = 12;

    private Tips() {}

    /** {@return where the lowest ends} */
    static double draw(Sheet sheet, MapContent content, Map<Integer, Box> boxes) {
        Details details = new Details(content);
        double lowest = 0;
        for (Map.Entry<Integer, Box> entry : boxes.entrySet()) {
            Column column = content.columns().get(entry.getKey());
            lowest = Math.max(lowest, add(sheet, details.of(column), column.number(), entry.getValue()));
        }
        return lowest;
    }

    /**
     * Lets a box show what is told of a touchpoint, below it, when it is pointed at.
     *
     * @return where that ends
     */
    public static double add(Sheet sheet, Details.Told told, int number, Box box) {
        List<Mark> marks = new ArrayList<>();
        double bottom = tip(marks, sheet.grid(), told, box);
        Mark tip = new Mark.Group("", "", Look.TIP, marks);
        Mark hot = new Mark.Rectangle(box, 7, Look.HOT);
        sheet.add(new Mark.Group(told.name(), "touchpoint-" + number, Look.HOT, List.of(hot, tip)));
        return bottom;
    }

    private static double tip(List<Mark> marks, Grid grid, Details.Told told, Box box) {
        double x = Math.max(Grid.MARGIN, Math.min(box.x(), grid.width() - Grid.MARGIN - WIDTH));
        double y = box.bottom() + 6;
        double at = y + PADDING;
        List<Mark> texts = new ArrayList<>();
        Block name = Block.of(told.name(), x + PADDING, at, WIDTH - 2 * PADDING, NAME);
        texts.add(name.mark());
        at += name.height() + 4;
        for (String line : told.lines()) {
            Block block = Block.of(line, x + PADDING, at, WIDTH - 2 * PADDING, LINE);
            texts.add(block.mark());
            at += block.height() + 3;
        }
        marks.add(new Mark.Rectangle(new Box(x, y, WIDTH, at + PADDING - 3 - y), 8, Look.TIP_BOX));
        marks.addAll(texts);
        return at + PADDING;
    }
}
