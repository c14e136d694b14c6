package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that bends once.
 *
 * @param from where it begins
 * @param bend the point that it bends towards
 * @param to where it ends
 */
record Curve(Point from, Point bend, Point to) {

    private static final double STEP = 5;

    Point at(double share) {
        double a = (1 - share) * (1 - share);
        double b = 2 * share * (1 - share);
        double c = share * share;
        return new Point(a * from.x() + b * bend.x() + c * to.x(), a * from.y() + b * bend.y() + c * to.y());
    }

    /** The direction at a share of the way. */
    Point direction(double share) {
        Point first = bend.minus(from);
        Point second = to.minus(bend);
        return new Point((1 - share) * first.x() + share * second.x(), (1 - share) * first.y() + share * second.y())
                .unit();
    }

    /** Points along it, a few pixels apart. */
    List<Point> points() {
        double length = from.distanceTo(bend) + bend.distanceTo(to);
        int steps = (int) Math.max(1, Math.ceil(length / STEP));
        List<Point> points = new ArrayList<>(steps + 1);
        for (int at = 0; at <= steps; at++) {
            points.add(at((double) at / steps));
        }
        return points;
    }

    static Curve straight(Point from, Point to) {
        return new Curve(from, new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2), to);
    }
}
