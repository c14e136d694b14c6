package org.journeymodel.render.layout;

import java.util.List;

/**
 * A picture laid out.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param marks what is drawn, from back to front
 * @param columns where it may be parted from side to side
 * @param lanes where each of its lanes ends, from top to bottom: where it may be parted from top to bottom
 */
public record Picture(double width, double height, List<Mark> marks, Columns columns, List<Double> lanes) {

    /** Keeps copies of the lists. */
    public Picture {
        marks = List.copyOf(marks);
        lanes = List.copyOf(lanes);
    }

    /** A picture that is never parted. */
    public Picture(double width, double height, List<Mark> marks) {
        this(width, height, marks, new Columns(0, 0, 0), List.of());
    }

    /**
     * Columns side by side, all equally wide; titles of lanes stand to the left of them.
     *
     * @param left where the first begins
     * @param width how wide each is
     * @param count how many there are; 0 in a picture without
     */
    public record Columns(double left, double width, int count) {

        /** {@return where a column begins, or the last ends} */
        public double left(int column) {
            return left + column * width;
        }
    }

    /** {@return the titles of its lanes, on their grounds: all that lies left of its columns} */
    public Picture titles() {
        Box strip = new Box(0, 0, columns.left(), height);
        List<Mark> kept = marks.stream()
                .filter(mark -> isIn(strip, mark))
                .map(mark -> clipped(strip, mark))
                .toList();
        return new Picture(strip.width(), height, kept);
    }

    private static boolean isIn(Box strip, Mark mark) {
        if (mark instanceof Mark.Rectangle rectangle) {
            return rectangle.look() == Look.PAGE || rectangle.look() == Look.BAND;
        }
        if (mark instanceof Mark.Group group) {
            return !group.marks().isEmpty() && group.marks().stream().allMatch(each -> isIn(strip, each));
        }
        return mark instanceof Mark.Label label && strip.contains(label.box());
    }

    private static Mark clipped(Box strip, Mark mark) {
        if (mark instanceof Mark.Rectangle rectangle) {
            Box box = rectangle.box();
            double width = Math.min(box.width(), strip.right() - box.x());
            Box within = new Box(box.x(), box.y(), width, box.height());
            return new Mark.Rectangle(within, rectangle.radius(), rectangle.look());
        }
        return mark;
    }
}
