package org.journeymodel.graph.alignment;

/**
 * What the events after a matched one take off the weight of a chain at most: what they would weigh as ad hoc,
 * less what must be paid between those in a row that are matched. What is paid across ad hoc events is not
 * looked at, so it is a bound. Not thread-safe.
 */
final class Ahead {

    private final RunMap map;
    private final Weights weights;
    private final Spread fromEntries;
    private final Spread toEnds;

    /** By touchpoint: the least weight of one that may follow. */
    private long[] lightestNext = {};

    /** By event: what the events after it take off at most if it is matched, and if it is ad hoc. */
    private long[] afterMatched = new long[64];

    private long[] afterAdHoc = new long[64];

    Ahead(RunMap map, Weights weights, Spread fromEntries, Spread toEnds) {
        this.map = map;
        this.weights = weights;
        this.fromEntries = fromEntries;
        this.toEnds = toEnds;
    }

    /** Reads a path, from behind. */
    void read(int[] path) {
        if (lightestNext.length == 0) {
            lightestNext = lightestNext();
        }
        if (afterMatched.length < path.length) {
            afterMatched = new long[path.length];
            afterAdHoc = new long[path.length];
        }
        int end = path.length - 1;
        afterMatched[end] = 0;
        afterAdHoc[end] = 0;
        for (int event = end; event > 0; event--) {
            map.work().step();
            boolean canMatch = isOnRun(path[event]);
            long taken = canMatch ? weights.adHoc(path[event]) + afterMatched[event] : 0;
            afterAdHoc[event - 1] = Math.max(afterAdHoc[event], taken);
            boolean inARow = canMatch && isOnRun(path[event - 1]);
            long together = inARow ? taken - between(path[event - 1], path[event]) : 0;
            afterMatched[event - 1] = Math.max(afterAdHoc[event], together);
        }
    }

    private long[] lightestNext() {
        long[] lightest = new long[map.size()];
        for (int at = 0; at < lightest.length; at++) {
            map.work().steps(1L + map.outDegree(at));
            lightest[at] = Spread.NEVER;
            for (int number = 0; number < map.outDegree(at); number++) {
                lightest[at] = Math.min(lightest[at], weights.missing(map.target(at, number)));
            }
        }
        return lightest;
    }

    private boolean isOnRun(int at) {
        return at >= 0 && fromEntries.weight(at) < Spread.NEVER && toEnds.weight(at) < Spread.NEVER;
    }

    /** At least this is missing between two touchpoints; a way is no shorter than what it adds or leaves. */
    private long between(int source, int target) {
        if (map.moveBetween(source, target) >= 0) {
            return 0;
        }
        long added = fromEntries.weight(target) - fromEntries.weight(source) - weights.missing(source);
        long left = toEnds.weight(source) - toEnds.weight(target) - weights.missing(target);
        return Math.max(lightestNext[source], Math.max(added, left));
    }

    /** {@return what the events after a matched one take off at most} */
    long after(int event) {
        return afterMatched[event];
    }
}
