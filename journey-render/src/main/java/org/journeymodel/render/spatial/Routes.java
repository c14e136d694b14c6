package org.journeymodel.render.spatial;

import java.util.List;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Box;

/** Finds the course of moves: a bend that passes the discs of others, on the left as customers walk. */
final class Routes {

    /** Bends as a share of the distance, the most pleasing first. */
    private static final List<Double> BENDS = List.of(0.1, 0.2, -0.2, 0.32, -0.32, 0.46);

    private static final double LEAST_BEND = 9;
    private static final double GAP = 2;

    private final Box plan;
    private final Taken discs = new Taken();

    Routes(Box plan, List<Spot> spots) {
        this.plan = plan.inset(4, 4);
        spots.forEach(spot -> discs.add(spot.box()));
    }

    Route of(Moves.Drawn move, Spot from, Spot to) {
        double arrow = 5 + 1.2 + 4.8 * move.move().share();
        if (move.from() == move.to()) {
            return loop(move, from.at(), arrow);
        }
        Route best = course(move, from, to, BENDS.get(0), arrow);
        double least = faults(best.curve());
        for (double bend : BENDS.subList(1, BENDS.size())) {
            if (least == 0) {
                break;
            }
            Route next = course(move, from, to, bend, arrow);
            double faults = faults(next.curve());
            if (faults < least) {
                least = faults;
                best = next;
            }
        }
        return best;
    }

    /** How much of it runs over discs or off the plan. */
    private double faults(Curve curve) {
        double faults = 0;
        for (Point point : curve.points()) {
            Box box = Taken.around(point, 2);
            if (!discs.isFree(box)) {
                faults++;
            }
            if (!plan.contains(box)) {
                faults += 3;
            }
        }
        return faults;
    }

    private static Route course(Moves.Drawn move, Spot from, Spot to, double bend, double arrow) {
        Point way = to.at().minus(from.at());
        double aside = Math.copySign(Math.max(LEAST_BEND, Math.abs(bend) * way.length()), bend);
        Point middle = from.at().plus(way, 0.5).plus(way.unit().left(), 2 * aside);
        Point out = middle.minus(from.at()).unit();
        Point in = middle.minus(to.at()).unit();
        Point start = from.at().plus(out, Spot.RADIUS + GAP);
        Point tip = to.at().plus(in, Spot.RADIUS + GAP);
        return new Route(move, new Curve(start, middle, tip.plus(in, arrow - 1)), tip);
    }

    /** Leaves its disc at the upper right and comes back from the right. */
    private static Route loop(Moves.Drawn move, Point at, double arrow) {
        Point in = Point.towards(-5);
        Point start = at.plus(Point.towards(-75), Spot.RADIUS + GAP);
        Point tip = at.plus(in, Spot.RADIUS + GAP);
        Point bend = at.plus(Point.towards(-42), 5.4 * Spot.RADIUS);
        return new Route(move, new Curve(start, bend, tip.plus(in, arrow - 1)), tip);
    }
}
