package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block.Style;

/** Lays out what shows when something is pointed at: all that is known of it, below its box. */
public final class Tips {

    private static final Style NAME = Style.bold(Look.STRONG, 13, 3);
    private static final Style LINE = Style.of(Look.TEXT, 12, 4);
    private static final double WIDTH = 340;
    private static final double PADDING = 12;

    private Tips() {}

    /**
     * What can be pointed at.
     *
     * @param box where it is
     * @param link the name of the place on the page that it leads to
     * @param told what shows
     */
    public record Hot(Box box, String link, Details.Told told) {}

    /** {@return where the lowest ends, once what is told of the touchpoints of columns is drawn} */
    public static double draw(Sheet sheet, MapContent content, Map<Integer, Box> boxes) {
        return draw(sheet, content, boxes, new Details(content)::of);
    }

    /**
     * Draws details of touchpoints.
     *
     * @param sheet what they are drawn on
     * @param content what is shown
     * @param boxes the box of each touchpoint, by column
     * @param details what is told of a touchpoint
     * @return where the lowest ends
     */
    public static double draw(
            Sheet sheet, MapContent content, Map<Integer, Box> boxes, Function<Column, Details.Told> details) {
        List<Hot> hots = new ArrayList<>();
        boxes.forEach((index, box) -> {
            Column column = content.columns().get(index);
            hots.add(new Hot(box, "touchpoint-" + column.number(), details.apply(column)));
        });
        return draw(sheet, hots);
    }

    /** {@return where the lowest ends, once what is told of anything is drawn} */
    public static double draw(Sheet sheet, List<Hot> hots) {
        double lowest = 0;
        for (Hot each : hots) {
            List<Mark> marks = new ArrayList<>();
            double bottom = tip(marks, sheet.grid(), each.told(), each.box());
            lowest = Math.max(lowest, bottom);
            Mark tip = new Mark.Group("", "", Look.TIP, marks);
            Mark hot = new Mark.Rectangle(each.box(), 7, Look.HOT);
            sheet.add(new Mark.Group(each.told().name(), each.link(), Look.HOT, List.of(hot, tip)));
        }
        return lowest;
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
