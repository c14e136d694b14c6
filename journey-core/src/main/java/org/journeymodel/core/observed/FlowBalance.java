package org.journeymodel.core.observed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.message.Quote;

/** Holds the counts of a flow against each other: what goes into a touchpoint comes out of it. */
final class FlowBalance {

    private final Map<String, Passing> passings = new LinkedHashMap<>();
    // Not a set of pairs: names that share a hash code stay fast only where keys can be compared.
    private final Map<String, Set<String>> seen = new HashMap<>();

    FlowBalance(List<TouchpointStatistics> touchpoints) {
        long visits = 0;
        for (TouchpointStatistics touchpoint : touchpoints) {
            visits = Counts.sum(() -> "Visits of all touchpoints", visits, touchpoint.visits());
            if (passings.put(touchpoint.name(), new Passing(touchpoint)) != null) {
                throw new IllegalArgumentException("Touchpoint "
                        + Quote.of(touchpoint.name())
                        + " is counted twice. Give each touchpoint one entry.");
            }
        }
    }

    void add(MoveStatistics move) {
        if (!seen.computeIfAbsent(move.from(), from -> new HashSet<>()).add(move.to())) {
            throw new IllegalArgumentException(nameOf(move) + " is counted twice. Give each move one entry.");
        }
        passing(move, move.to()).addIn(move.count());
        passing(move, move.from()).addOut(move.count());
    }

    private Passing passing(MoveStatistics move, String name) {
        Passing passing = passings.get(name);
        if (passing == null) {
            throw new IllegalArgumentException(nameOf(move)
                    + " names touchpoint "
                    + Quote.of(name)
                    + ", which has no count. Add its touchpoint statistics.");
        }
        return passing;
    }

    private static String nameOf(MoveStatistics move) {
        return "Move from " + Quote.of(move.from()) + " to " + Quote.of(move.to());
    }

    void requireEqual() {
        long customers = 0;
        for (Passing passing : passings.values()) {
            passing.requireEqual();
            customers += passing.touchpoint.starts();
        }
        for (Passing passing : passings.values()) {
            passing.requireAtMost(customers);
        }
    }

    private static final class Passing {

        private final TouchpointStatistics touchpoint;
        private long in;
        private long out;

        Passing(TouchpointStatistics touchpoint) {
            this.touchpoint = touchpoint;
            in = touchpoint.starts();
            out = touchpoint.ends();
        }

        void addIn(long count) {
            in = Counts.sum(() -> "Moves into touchpoint " + Quote.of(touchpoint.name()), in, count);
        }

        void addOut(long count) {
            out = Counts.sum(() -> "Moves out of touchpoint " + Quote.of(touchpoint.name()), out, count);
        }

        void requireEqual() {
            requireVisits("starts and moves into it", in);
            requireVisits("ends and moves out of it", out);
        }

        private void requireVisits(String what, long sum) {
            if (sum != touchpoint.visits()) {
                throw new IllegalArgumentException("Touchpoint " + Quote.of(touchpoint.name()) + " has "
                        + touchpoint.visits() + " visits, but " + sum + " " + what + ". The two must be equal.");
            }
        }

        void requireAtMost(long customers) {
            if (touchpoint.customers() > customers) {
                throw new IllegalArgumentException("Touchpoint " + Quote.of(touchpoint.name())
                        + " has "
                        + touchpoint.customers()
                        + " customers, but all touchpoints together have "
                        + customers
                        + " starts. Every customer starts once.");
            }
        }
    }
}
