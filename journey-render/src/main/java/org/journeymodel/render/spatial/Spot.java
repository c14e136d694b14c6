package org.journeymodel.render.spatial;

import org.journeymodel.render.layout.Box;

/**
 * A touchpoint drawn on a plan, as a disc with its number.
 *
 * @param placed the touchpoint
 * @param place where it is
 * @param at the middle of its disc, which may stand aside of others
 */
record Spot(Placed placed, Point place, Point at) {

    /** The radius of a disc. */
    static final double RADIUS = 11;

    boolean isAside() {
        return place.distanceTo(at) > 1;
    }

    Box box() {
        return Taken.around(at, RADIUS + 1);
    }
}
