package org.journeymodel.render.spatial;

/**
 * A point or a direction, in pixels.
 *
 * @param x to the right
 * @param y downwards
 */
record Point(double x, double y) {

    Point plus(Point other, double times) {
        return new Point(x + times * other.x, y + times * other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** The same direction, one pixel long; to the right if it has none. */
    Point unit() {
        double length = length();
        return length == 0 ? new Point(1, 0) : new Point(x / length, y / length);
    }

    /** To the left of this direction, as it is drawn. */
    Point left() {
        return new Point(y, -x);
    }

    double distanceTo(Point other) {
        return other.minus(this).length();
    }

    static Point towards(double degrees) {
        double radians = StrictMath.toRadians(degrees);
        return new Point(StrictMath.cos(radians), StrictMath.sin(radians));
    }
}
