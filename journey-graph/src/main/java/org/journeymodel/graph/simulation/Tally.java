package org.journeymodel.graph.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.journeymodel.core.model.Outcome;

/** How many journeys turned out how. */
final class Tally {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int unfinished;

    /** {@return the one that counts of two outcomes that one customer visited} */
    static Outcome better(Outcome one, Outcome other) {
        // Outcomes are declared in the order in which they take precedence.
        return one.compareTo(other) <= 0 ? one : other;
    }

    void add(Outcome outcome, boolean finished) {
        counts.merge(outcome, 1, Integer::sum);
        unfinished += finished ? 0 : 1;
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int unfinished() {
        return unfinished;
    }
}
