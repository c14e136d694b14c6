package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;

/** Sets touchpoints with their numbers in columns beside a plan. */
final class NumberList {

    private static final Style TITLE = Style.bold(Look.LANE_TITLE, 12, 2);
    private static final Style NAME = Style.of(Look.TEXT, 12, 2);
    private static final double WIDTH = 236;
    private static final double GAP = 24;
    private static final double FACE = 2 * Face.RADIUS + 6;

    private final SpatialContent content;
    private final double top;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Column, Box> boxes = new LinkedHashMap<>();
    private double x;
    private double y;
    private double lowest;
    private boolean used;
    private boolean faces;

    NumberList(SpatialContent content, double left, double top, double height) {
        this.content = content;
        this.x = left;
        this.top = top;
        this.y = top;
        this.bottom = top + height;
        this.lowest = top;
    }

    void add(String title, List<Column> columns) {
        if (columns.isEmpty()) {
            return;
        }
        if (used) {
            x += WIDTH + GAP;
        }
        used = true;
        y = top;
        Block head = Block.of(title, x, y, WIDTH, TITLE);
        marks.add(head.mark());
        y += head.height() + 8;
        faces = columns.stream().anyMatch(column -> content.feeling(column).isPresent());
        columns.forEach(this::entry);
    }

    private void entry(Column column) {
        OptionalDouble feeling = content.feeling(column);
        double indent = 2 * Spot.RADIUS + 8 + (faces ? FACE : 0);
        String name = column.touchpoint().orElseThrow().name();
        double height = Math.max(
                2 * Spot.RADIUS, Block.of(name, 0, 0, WIDTH - indent, NAME).height());
        if (y + height > bottom && y > top) {
            x += WIDTH + GAP;
            y = top;
        }
        double middle = y + height / 2;
        marks.addAll(Numbered.disc(column, x + Spot.RADIUS, middle));
        feeling.ifPresent(value -> Face.draw(marks, x + 2 * Spot.RADIUS + 8 + Face.RADIUS, middle, value));
        double textHeight = Block.of(name, 0, 0, WIDTH - indent, NAME).height();
        marks.add(Block.of(name, x + indent, middle - textHeight / 2, WIDTH - indent, NAME)
                .mark());
        boxes.put(column, new Box(x, y, WIDTH, height));
        y += height + 6;
        lowest = Math.max(lowest, y);
    }

    List<Mark> marks() {
        return marks;
    }

    /** {@return where each touchpoint is listed} */
    Map<Column, Box> boxes() {
        return boxes;
    }

    double right() {
        return used ? x + WIDTH : x;
    }

    double bottom() {
        return lowest;
    }
}
