package org.journeymodel.render.layout;

/** The course of a line, as SVG path data of plain decimals: never an exponent, never another locale's digits. */
public final class PathData {

    private final StringBuilder data = new StringBuilder();

    /** {@return a coordinate, rounded to tenths of a pixel} */
    public static String coordinate(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("A coordinate must be a number, but was " + value + ".");
        }
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    private PathData add(char command, double... coordinates) {
        data.append(command);
        for (int at = 0; at < coordinates.length; at++) {
            data.append(at == 0 ? "" : " ").append(coordinate(coordinates[at]));
        }
        return this;
    }

    /** {@return these data with a line that begins anew at a point} */
    public PathData moveTo(double x, double y) {
        return add('M', x, y);
    }

    /** {@return these data with a straight line to a point} */
    public PathData lineTo(double x, double y) {
        return add('L', x, y);
    }

    /** Bends over a corner to a point. */
    public PathData bend(double cornerX, double cornerY, double x, double y) {
        return add('Q', cornerX, cornerY, x, y);
    }

    /** {@return these data with a cubic Bézier curve to a point} */
    public PathData curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add('C', x1, y1, x2, y2, x, y);
    }

    /** {@return these data, closed to a shape} */
    public PathData close() {
        data.append('Z');
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
