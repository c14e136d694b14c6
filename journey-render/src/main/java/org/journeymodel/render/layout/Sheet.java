package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.render.layout.Block.Style;

/** What has been drawn so far, and how far down. */
public final class Sheet {

    private static final Style LANE_TITLE = Style.bold(Look.LANE_TITLE, 12, 4);

    private final Grid grid;
    private final List<Mark> marks = new ArrayList<>();
    private double y = Grid.MARGIN;
    private boolean band;

    /** A sheet with nothing on it. */
    public Sheet(Grid grid) {
        this.grid = grid;
    }

    /** {@return its columns} */
    public Grid grid() {
        return grid;
    }

    /** {@return how far down it is filled} */
    public double y() {
        return y;
    }

    /** Leaves room. */
    public void moveDown(double distance) {
        y += distance;
    }

    /** Draws a mark. */
    public void add(Mark mark) {
        marks.add(mark);
    }

    /** Draws marks, from back to front. */
    public void addAll(List<? extends Mark> more) {
        marks.addAll(more);
    }

    /** {@return what has been drawn, from back to front} */
    public List<Mark> marks() {
        return marks;
    }

    /** {@return how high the title of a lane is} */
    public double titleHeight(String title) {
        return title(title).height();
    }

    private Block title(String title) {
        return Block.of(title, Grid.MARGIN + 10, y + 8, Grid.LANE_TITLES - 20, LANE_TITLE);
    }

    /** Adds a lane with its title at the left, on a ground that alternates, and moves below it. */
    public void lane(String title, double height, List<? extends Mark> content) {
        Block label = title(title);
        double needed = Math.max(height, label.height() + 16);
        if (band) {
            Box ground = new Box(Grid.MARGIN, y, grid.bandRight() - Grid.MARGIN, needed);
            marks.add(new Mark.Rectangle(ground, 0, Look.BAND));
        }
        band = !band;
        marks.add(label.mark());
        marks.addAll(content);
        y += needed;
    }

    /** {@return all that was drawn, on its ground} */
    public Picture picture() {
        return pictureDownTo(y);
    }

    /** {@return all that was drawn, where some of it reaches farther down than the last lane} */
    public Picture pictureDownTo(double bottom) {
        double width = grid.width();
        double height = Math.ceil(Math.max(bottom, y) + Grid.MARGIN);
        Mark page = new Mark.Rectangle(new Box(0, 0, width, height), 0, Look.PAGE);
        return new Picture(
                width, height, Stream.concat(Stream.of(page), marks.stream()).toList());
    }
}
