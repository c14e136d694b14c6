package org.journeymodel.graph.conformance;

/**
 * What two customers have in common who deviate alike: the kind, the touchpoint, and between which touchpoints.
 * Indexes of touchpoints; {@link Names#NONE} for START, END, or what is not told.
 *
 * @param name of a touchpoint that the map does not know, else empty
 * @param wayless whether the map has no way from where the customer came to it
 */
record Spot(
        DeviationKind kind,
        int touchpoint,
        String name,
        int after,
        int before,
        int plannedAfter,
        int plannedBefore,
        boolean wayless) {

    static Spot of(DeviationKind kind, int touchpoint, String name, int after, int before) {
        return new Spot(kind, touchpoint, touchpoint < 0 ? name : "", after, before, Names.NONE, Names.NONE, false);
    }

    Spot plannedBetween(int newAfter, int newBefore) {
        return new Spot(kind, touchpoint, name, after, before, newAfter, newBefore, false);
    }

    Spot withoutWay() {
        return new Spot(kind, touchpoint, name, after, before, plannedAfter, plannedBefore, true);
    }
}
