package org.journeymodel.core.observed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.message.Quote;

/** Holds the counts of a flow against each other: what goes into a touchpoint comes out of it. */
final class FlowBalance {

    private final Map<String, Passing> passings = new LinkedHashMap<>();
    private final List<TouchpointStatistics> touchpoints;

    FlowBalance(List<TouchpointStatistics> touchpoints) {
        this.touchpoints = touchpoints;
        long visits = 0;
        for (TouchpointStatistics touchpoint : touchpoints) {
            visits = Counts.sum(() -> "Visits of all touchpoints", visits, touchpoint.visits());
            if (passings.put(touchpoint.name(), new Passing(passings.size(), touchpoint)) != null) {
                throw new IllegalArgumentException("Touchpoint "
                        + Quote.of(touchpoint.name())
                        + " is counted twice. Give each touchpoint one entry.");
            }
        }
    }

    /** Adds all moves; each as a number, which is quicker to compare with others than two names. */
    void addAll(List<MoveStatistics> moves) {
        long[] keys = new long[moves.size()];
        int size = 0;
        for (MoveStatistics move : moves) {
            Passing to = passing(move, move.to());
            Passing from = passing(move, move.from());
            to.addIn(move.count());
            from.addOut(move.count());
            keys[size++] = (long) from.code << Integer.SIZE | to.code;
        }
        requireDistinct(keys);
    }

    private void requireDistinct(long[] keys) {
        Arrays.sort(keys);
        for (int at = 1; at < keys.length; at++) {
            if (keys[at] == keys[at - 1]) {
                throw new IllegalArgumentException(
                        nameOf(nameAt((int) (keys[at] >>> Integer.SIZE)), nameAt((int) keys[at]))
                                + " is counted twice. Give each move one entry.");
            }
        }
    }

    private String nameAt(int code) {
        return touchpoints.get(code).name();
    }

    private Passing passing(MoveStatistics move, String name) {
        Passing passing = passings.get(name);
        if (passing == null) {
            throw new IllegalArgumentException(nameOf(move.from(), move.to())
                    + " names touchpoint "
                    + Quote.of(name)
                    + ", which has no count. Add its touchpoint statistics.");
        }
        return passing;
    }

    private static String nameOf(String from, String to) {
        return "Move from " + Quote.of(from) + " to " + Quote.of(to);
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

        private final int code;
        private final TouchpointStatistics touchpoint;
        private long in;
        private long out;

        Passing(int code, TouchpointStatistics touchpoint) {
            this.code = code;
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
