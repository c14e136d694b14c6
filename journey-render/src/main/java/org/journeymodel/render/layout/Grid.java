package org.journeymodel.render.layout;

/**
 * The columns of a picture.
 *
 * @param columns how many there are; 0 for a picture without
 * @param narrowest how wide the picture is at least
 * @param narrowestColumn how wide a column is at least
 */
public record Grid(int columns, double narrowest, double narrowestColumn) {

    /** The room around a picture. */
    public static final double MARGIN = 24;
    /** The room of the lanes' titles at the left. */
    public static final double LANE_TITLES = 140;

    private static final double NARROWEST = 128;
    private static final double NARROWEST_OF_TWO = 156;
    private static final double WIDEST = 200;
    private static final double COMFORTABLE = 1240;
    private static final double NARROWEST_MAP = 1040;
    private static final double RIGHT = 44;

    /** {@return the columns of a map, one for each touchpoint} */
    public static Grid of(int columns) {
        return new Grid(columns, NARROWEST_MAP, NARROWEST);
    }

    /** {@return the columns of a map of two versions, whose moves may tell two shares} */
    public static Grid ofTwoVersions(int columns) {
        return new Grid(columns, NARROWEST_MAP, NARROWEST_OF_TWO);
    }

    /** {@return a ground without columns, of a width} */
    public static Grid free(double width) {
        return new Grid(0, width, NARROWEST);
    }

    /** {@return how wide a column is} */
    public double columnWidth() {
        return Math.floor(Math.max(narrowestColumn, Math.min(WIDEST, COMFORTABLE / Math.max(1, columns))));
    }

    /** {@return where a column begins} */
    public double left(int column) {
        return MARGIN + LANE_TITLES + column * columnWidth();
    }

    /** {@return the middle of a column} */
    public double centre(int column) {
        return left(column) + columnWidth() / 2;
    }

    /** {@return where the last column ends} */
    public double right() {
        return left(columns);
    }

    /** {@return how wide the picture is} */
    public double width() {
        return columns == 0 ? narrowest : Math.max(narrowest, right() + RIGHT);
    }

    /** {@return where bands end} */
    public double bandRight() {
        return width() - MARGIN;
    }

    /** {@return the room of columns, with some space to the neighbours} */
    public Box span(int first, int last, double y, double height) {
        return new Box(left(first) + 5, y, (last - first + 1) * columnWidth() - 10, height);
    }
}
