package org.journeymodel.graph.simulation;

import org.journeymodel.core.model.Outcome;

/** How many journeys turned out how. */
final class Tally {

    private final int[] counts = new int[Outcome.values().length];
    private int unfinished;

    /** {@return the one that counts of two outcomes that one customer visited} */
    static Outcome better(Outcome one, Outcome other) {
        // Outcomes are declared in the order in which they take precedence.
        return one.compareTo(other) <= 0 ? one : other;
    }

    void add(Outcome outcome, boolean finished) {
        counts[outcome.ordinal()]++;
        unfinished += finished ? 0 : 1;
    }

    int of(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    int unfinished() {
        return unfinished;
    }
}
