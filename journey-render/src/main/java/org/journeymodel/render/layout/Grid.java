package org.journeymodel.render.layout;

/** The columns of a map. */
record Grid(int columns) {

    static final double MARGIN = 24;
    static final double LANE_TITLES = 140;

    private static final double NARROWEST = 128;
    private static final double WIDEST = 200;
    private static final double COMFORTABLE = 1240;
    private static final double NARROWEST_MAP = 1040;
    private static final double RIGHT = 44;

    double columnWidth() {
        return Math.floor(Math.max(NARROWEST, Math.min(WIDEST, COMFORTABLE / Math.max(1, columns))));
    }

    double left(int column) {
        return MARGIN + LANE_TITLES + column * columnWidth();
    }

    double centre(int column) {
        return left(column) + columnWidth() / 2;
    }

    /** Where the last column ends. */
    double right() {
        return left(columns);
    }

    double width() {
        return Math.max(NARROWEST_MAP, right() + RIGHT);
    }

    /** Where bands end. */
    double bandRight() {
        return width() - MARGIN;
    }

    /** The room of columns, with some space to the neighbours. */
    Box span(int first, int last, double y, double height) {
        return new Box(left(first) + 5, y, (last - first + 1) * columnWidth() - 10, height);
    }
}
