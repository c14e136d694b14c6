package org.journeymodel.render.spatial;

import java.util.List;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;

/** Draws moves as lines as wide as their share, with an arrow at the end, and the thin lines to names. */
final class RouteMarks {

    private RouteMarks() {}

    static Mark of(Route route) {
        Curve curve = route.curve();
        PathData data = new PathData().moveTo(curve.from().x(), curve.from().y());
        if (route.move().from() == route.move().to()) {
            loop(data, curve);
        } else {
            data.bend(
                    curve.bend().x(),
                    curve.bend().y(),
                    curve.to().x(),
                    curve.to().y());
        }
        return new Mark.Group(
                route.move().title(),
                "",
                Look.LINK,
                List.of(new Mark.Path(data.toString(), route.width(), look(route.move())), arrow(route)));
    }

    /** Rounder than a line with one bend, in the same room. */
    private static void loop(PathData data, Curve curve) {
        Point one = curve.from().plus(new Point(0.1, -1), 25);
        Point other = curve.to().plus(new Point(1, -0.35), 22);
        data.curve(
                one.x(),
                one.y(),
                other.x(),
                other.y(),
                curve.to().x(),
                curve.to().y());
    }

    private static Mark arrow(Route route) {
        Point back = route.curve().to().minus(route.tip());
        Point way = back.unit();
        Point base = route.tip().plus(way, back.length() + 1);
        double half = 3.5 + route.width() / 2;
        Point one = base.plus(way.left(), half);
        Point other = base.plus(way.left(), -half);
        PathData data = new PathData()
                .moveTo(route.tip().x(), route.tip().y())
                .lineTo(one.x(), one.y())
                .lineTo(other.x(), other.y())
                .close();
        return new Mark.Path(data.toString(), 0, route.move().isBack() ? Look.BACK_ARROW : Look.ARROW);
    }

    static Look look(Moves.Drawn move) {
        if (!move.move().isPlanned()) {
            return Look.UNPLANNED_LINK;
        }
        return move.isBack() ? Look.BACK_LINK : Look.LINK;
    }

    static Mark line(Curve curve) {
        PathData data = new PathData()
                .moveTo(curve.from().x(), curve.from().y())
                .lineTo(curve.to().x(), curve.to().y());
        return new Mark.Path(data.toString(), 0, Look.POINTER);
    }
}
