package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block.Style;

/** What has been drawn so far, and how far down. */
final class Sheet {

    private static final Style LANE_TITLE = Style.bold(Look.LANE_TITLE, 12, 4);

    private final Grid grid;
    private final List<Mark> marks = new ArrayList<>();
    private double y = Grid.MARGIN;
    private boolean band;

    Sheet(Grid grid) {
        this.grid = grid;
    }

    Grid grid() {
        return grid;
    }

    double y() {
        return y;
    }

    void moveDown(double distance) {
        y += distance;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void addAll(List<? extends Mark> more) {
        marks.addAll(more);
    }

    List<Mark> marks() {
        return marks;
    }

    /** {@return how high the title of a lane is} */
    double titleHeight(String title) {
        return title(title).height();
    }

    private Block title(String title) {
        return Block.of(title, Grid.MARGIN + 10, y + 8, Grid.LANE_TITLES - 20, LANE_TITLE);
    }

    /** Adds a lane with its title at the left, on a ground that alternates, and moves below it. */
    void lane(String title, double height, List<? extends Mark> content) {
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
}
