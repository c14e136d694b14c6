package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.render.layout.Box;

/** Finds each touchpoint of a floor room for its disc: at its place, else on rings around it, nearest first. */
final class Spots {

    private static final double RING = 2 * Spot.RADIUS + 5;
    private static final double EDGE = Spot.RADIUS + 3;

    private final Ground ground;
    private final Taken discs = new Taken();
    /** The first ring with room, by a cell of the plan; so that many at one place are soon set. */
    private final Map<Long, Integer> firstRing = new HashMap<>();

    private Spots(Ground ground) {
        this.ground = ground;
    }

    static List<Spot> of(Floor floor, Ground ground) {
        Spots spots = new Spots(ground);
        List<Spot> all = new ArrayList<>();
        for (Placed placed : floor.placed()) {
            Point place = ground.at(placed.x(), placed.y());
            Spot spot = new Spot(placed, place, spots.free(place));
            spots.discs.add(spot.box());
            all.add(spot);
        }
        return all;
    }

    private Point free(Point place) {
        if (isFree(place)) {
            return place;
        }
        long column = Math.round(place.x() / RING);
        long cell = column * 1_000_003 + Math.round(place.y() / RING);
        int rings = (int) Math.ceil((ground.box().width() + ground.box().height()) / RING);
        for (int ring = firstRing.getOrDefault(cell, 1); ring <= rings; ring++) {
            firstRing.put(cell, ring);
            for (int step = 0; step < 6 * ring; step++) {
                Point point = inside(place.plus(Point.towards(360.0 * step / (6 * ring)), ring * RING));
                if (isFree(point)) {
                    return point;
                }
            }
        }
        return place;
    }

    private Point inside(Point point) {
        Box box = ground.box().inset(EDGE, EDGE);
        return new Point(
                Math.max(box.x(), Math.min(box.right(), point.x())),
                Math.max(box.y(), Math.min(box.bottom(), point.y())));
    }

    private boolean isFree(Point point) {
        return discs.isFree(Taken.around(point, Spot.RADIUS + 1));
    }
}
