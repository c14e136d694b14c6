package org.journeymodel.graph.atlas;

import org.journeymodel.core.model.Touchpoint;

/** A touchpoint of a flattened journey while it is made. */
final class FlatTouchpoint {

    final String id;

    /** The touchpoint of the outermost journey that it comes from, by number. */
    final int outermost;

    private final Touchpoint touchpoint;
    private double exit;

    FlatTouchpoint(Touchpoint touchpoint, int outermost) {
        this.id = touchpoint.id();
        this.outermost = outermost;
        this.touchpoint = touchpoint;
    }

    void exit(double share) {
        exit = Math.min(1, share);
    }

    boolean hasOutcome() {
        return touchpoint.outcome().isPresent();
    }

    Touchpoint build() {
        return touchpoint.toBuilder().exitProbability(exit).build();
    }
}
