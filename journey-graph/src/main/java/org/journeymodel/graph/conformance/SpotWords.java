package org.journeymodel.graph.conformance;

import org.journeymodel.graph.wording.Wording;

/** Deviations in plain words. */
final class SpotWords {

    private final Names names;
    private final Spot spot;

    SpotWords(Names names, Spot spot) {
        this.names = names;
        this.spot = spot;
    }

    /** What was done, such as {@code skipped "Compares models" between "Searches reviews" and "Pays"}. */
    String done() {
        return switch (spot.kind()) {
            case MISSING -> "skipped " + name() + between(spot.after(), spot.before());
            case AD_HOC -> "visited " + name() + between(spot.after(), spot.before()) + ", " + why();
            case OUT_OF_ORDER -> "visited " + name() + between(spot.after(), spot.before()) + ", not" + planned();
            case FAILING -> "failed at " + name();
            case LATE -> "came late from " + quoted(spot.after()) + " to " + name();
        };
    }

    String name() {
        return spot.touchpoint() < 0 ? Wording.quoted(spot.name()) : quoted(spot.touchpoint());
    }

    private String quoted(int touchpoint) {
        return Wording.quoted(names.touchpoint(touchpoint).name());
    }

    private String why() {
        if (spot.touchpoint() < 0) {
            return "which the map does not know";
        }
        return spot.wayless() ? "where the map has no way to it" : "which is not planned there";
    }

    private String planned() {
        String place = between(spot.plannedAfter(), spot.plannedBefore());
        return place.isEmpty() ? " where it is planned" : place + " as planned";
    }

    private String between(int after, int before) {
        if (after < 0) {
            return before < 0 ? "" : " before " + quoted(before);
        }
        return before < 0 ? " after " + quoted(after) : " between " + quoted(after) + " and " + quoted(before);
    }
}
