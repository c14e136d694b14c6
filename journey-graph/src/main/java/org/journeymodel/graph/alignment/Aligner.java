package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * Aligns paths with a map, one after the other, each at the least cost there is.
 *
 * <p>An alignment is a chain of events that are matched; what it pays is told by neighbours in the chain
 * alone: the events between them are ad hoc, and the touchpoints of the lightest way between theirs are
 * missing. {@code g(i)} is the least weight of a chain that ends with event {@code i}, all events up to it
 * taken off as if they were ad hoc:
 *
 * <pre>g(i) = min(entry(t), min over j before i of g(j) + between(s, t)) - adHoc(t)</pre>
 *
 * with {@code s} and {@code t} the touchpoints of {@code j} and {@code i}. Of several events of one
 * touchpoint the last is never worse, so one {@code g} for each touchpoint suffices. Touchpoints are tried
 * in order of distance to {@code t}, no farther than the least {@code g} of all can make good; in a path
 * that fits, that is as far as one move. Not thread-safe.
 */
public final class Aligner {

    private static final int NOBODY = -1;

    /** Before the first event of a chain stands the entry. */
    private static final int ENTRY = -1;

    private final RunMap map;
    private final Weights weights;
    private final Spread fromEntries;
    private final Spread toEnds;
    private final Neighbourhoods neighbourhoods;
    private final long emptyRun;
    private final int lastOfEmptyRun;

    /** By touchpoint: the least weight of a chain that ends there, and its last event in this round. */
    private final long[] best;

    private final int[] lastEvent;
    private final int[] stamp;
    private int round;

    /** Of this round: the least of {@link #best}, the weight of the lightest chain, and its last event. */
    private long least;

    private long lightest;
    private int last = NOBODY;

    /** By event: the event before it in its chain, and where that lies near its touchpoint. */
    private int[] before = new int[64];

    private int[] place = new int[64];

    /** Takes the map and what is paid. */
    public Aligner(RunMap map, Weights weights, boolean openEnds) {
        this.map = map;
        this.weights = weights;
        this.fromEntries = Spread.fromEntries(map, weights);
        this.toEnds = Spread.toEnds(map, weights);
        this.neighbourhoods = new Neighbourhoods(map, weights);
        this.best = new long[map.size()];
        this.lastEvent = new int[map.size()];
        this.stamp = new int[map.size()];
        this.lastOfEmptyRun = openEnds ? NOBODY : lightestEnd();
        this.emptyRun = openEnds ? 0 : lastOfEmptyRun == NOBODY ? Spread.NEVER : throughTo(lastOfEmptyRun);
    }

    private int lightestEnd() {
        int end = NOBODY;
        for (int at = 0; at < map.size(); at++) {
            boolean isRun = map.mayEnd(at) && fromEntries.weight(at) < Spread.NEVER;
            if (isRun && (end == NOBODY || throughTo(at) < throughTo(end))) {
                end = at;
            }
        }
        return end;
    }

    private long throughTo(int last) {
        return fromEntries.weight(last) + weights.missing(last);
    }

    /** {@return whether the map has any run at all} */
    public boolean hasRun() {
        return emptyRun < Spread.NEVER;
    }

    /** {@return the cost of the cheapest run if all of it is missing} */
    public long cheapestRun() {
        return Weights.cost(emptyRun);
    }

    /** {@return the cheapest edit of a path into a run} */
    public Edit align(int[] path) {
        if (before.length < path.length) {
            before = new int[path.length];
            place = new int[path.length];
        }
        long allAdHoc = 0;
        for (int at : path) {
            allAdHoc += weights.adHoc(at);
        }
        long atMost = Spread.NEVER;
        if (map.size() > Neighbourhoods.FIRST) {
            follow(path, allAdHoc, Spread.NEVER, false);
            atMost = lightest;
        }
        follow(path, allAdHoc, atMost, true);
        return new Edit(
                new StepWriter(path, chain(last)).write(),
                Weights.cost(allAdHoc + lightest),
                Weights.cost(allAdHoc + emptyRun));
    }

    /**
     * Finds the lightest chain. In large maps what lies close at hand is tried first: the chain found so is not
     * always the lightest, but tells how light that is at most, and so how far away to look for it.
     *
     * @param adHocFromHere the weight of all events as ad hoc
     * @param atMost the lightest chain is not heavier
     * @param far whether to look beyond what is close at hand
     */
    private void follow(int[] path, long adHocFromHere, long atMost, boolean far) {
        round++;
        least = Spread.NEVER;
        lightest = emptyRun;
        last = NOBODY;
        long ahead = adHocFromHere;
        for (int event = 0; event < path.length; event++) {
            int at = path[event];
            if (at >= 0 && isOnRun(at)) {
                match(at, event, atMost + ahead, far);
            } else {
                map.work().step();
            }
            ahead -= weights.adHoc(at);
        }
    }

    private boolean isOnRun(int at) {
        return fromEntries.weight(at) < Spread.NEVER && toEnds.weight(at) < Spread.NEVER;
    }

    private void match(int at, int event, long atMost, boolean far) {
        long weight = lightestInto(at, event, atMost, far) - weights.adHoc(at);
        best[at] = weight;
        lastEvent[at] = event;
        stamp[at] = round;
        least = Math.min(least, weight);
        if (weight + toEnds.weight(at) < lightest) {
            lightest = weight + toEnds.weight(at);
            last = event;
        }
    }

    /** Finds what is best before an event; beyond {@code atMost}, no event to come can make it good. */
    private long lightestInto(int at, int event, long atMost, boolean far) {
        long found = fromEntries.weight(at);
        before[event] = ENTRY;
        Nearby near = neighbourhoods.of(at);
        int tried = 0;
        while (true) {
            if (tried == near.size()) {
                // What lies beyond is at least as far as the last.
                long reached = near.size() == 0 ? least : near.weight[near.size() - 1] + least;
                if (near.complete || !far || reached >= found || reached > atMost) {
                    break;
                }
                near = neighbourhoods.wider(at, near);
                if (tried == near.size()) {
                    break;
                }
            }
            long reached = near.weight[tried] + least;
            if (reached >= found || reached > atMost) {
                break;
            }
            int source = near.source[tried];
            if (stamp[source] == round && best[source] + near.weight[tried] < found) {
                found = best[source] + near.weight[tried];
                before[event] = lastEvent[source];
                place[event] = tried;
            }
            tried++;
        }
        map.work().steps(1L + tried);
        return found;
    }

    /** The matched events in order. */
    private int[] chain(int last) {
        int length = 0;
        for (int event = last; event >= 0; event = before[event]) {
            length++;
        }
        int[] chain = new int[length];
        for (int event = last; event >= 0; event = before[event]) {
            chain[--length] = event;
        }
        return chain;
    }

    /** Writes the steps of a chain: events between matched ones, then what is missing, then the matched one. */
    private final class StepWriter {

        private final int[] path;
        private final int[] chain;
        private int[] steps;
        private int size;
        private int events;

        StepWriter(int[] path, int[] chain) {
            this.path = path;
            this.chain = chain;
            this.steps = new int[path.length + 4];
        }

        int[] write() {
            int previous = ENTRY;
            for (int event : chain) {
                writeAdHoc(event);
                if (previous == ENTRY) {
                    writeEntry(path[event]);
                } else {
                    writeBetween(path[event], place[event]);
                }
                add(Steps.synchronous(path[event]));
                events++;
                previous = event;
            }
            writeAdHoc(path.length);
            if (previous == ENTRY) {
                writeEmptyRun();
            } else {
                writeToEnd(path[previous]);
            }
            return size == steps.length ? steps : Arrays.copyOf(steps, size);
        }

        private void add(int step) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
            }
            steps[size++] = step;
        }

        private void writeAdHoc(int upTo) {
            while (events < upTo) {
                add(Steps.adHoc(path[events++]));
            }
        }

        private void writeEmptyRun() {
            if (lastOfEmptyRun != NOBODY) {
                writeEntry(lastOfEmptyRun);
                add(Steps.missing(lastOfEmptyRun));
            }
        }

        /** What is missing before a touchpoint, found from behind. */
        private void writeEntry(int touchpoint) {
            int from = size;
            for (int at = fromEntries.before(touchpoint); at != Spread.NONE; at = fromEntries.before(at)) {
                add(Steps.missing(at));
            }
            for (int to = size - 1; from < to; from++, to--) {
                int kept = steps[from];
                steps[from] = steps[to];
                steps[to] = kept;
            }
        }

        private void writeBetween(int touchpoint, int from) {
            Nearby near = neighbourhoods.upTo(touchpoint, from);
            for (int at = near.next[from]; at != Nearby.DIRECT; at = near.next[at]) {
                add(Steps.missing(near.source[at]));
            }
        }

        private void writeToEnd(int touchpoint) {
            for (int at = toEnds.before(touchpoint); at != Spread.NONE; at = toEnds.before(at)) {
                add(Steps.missing(at));
            }
        }
    }
}
