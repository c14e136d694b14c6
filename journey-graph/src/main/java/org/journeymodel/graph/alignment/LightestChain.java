package org.journeymodel.graph.alignment;

/**
 * Finds the lightest chain of matched events. What a chain pays is told by neighbours in it alone: the events
 * between them are ad hoc, and the touchpoints of the lightest way between theirs are missing. {@code g(i)} is
 * the least weight of a chain that ends with event {@code i}, all events up to it taken off as if they were
 * ad hoc:
 *
 * <pre>g(i) = min(entry(t), min over j before i of g(j) + between(s, t)) - adHoc(t)</pre>
 *
 * with {@code s} and {@code t} the touchpoints of {@code j} and {@code i}. Of several events of one touchpoint
 * the last is never worse, so one {@code g} for each touchpoint suffices. Touchpoints {@code s} are tried in
 * order of distance to {@code t}.
 *
 * <p>In large maps, rounds try what lies close at hand, then four times as much, and so on. The chain of a round
 * is not always the lightest, but tells how light that is at most. What lies so far that not even the least
 * that events to come must pay ({@link Ahead}) leaves room for it is not looked for; rounds end when nothing
 * else was left out. Not thread-safe.
 */
final class LightestChain {

    private static final int NOBODY = -1;

    /** Before the first event of a chain stands the entry. */
    static final int ENTRY = -1;

    private final RunMap map;
    private final Weights weights;
    private final Spread fromEntries;
    private final Spread toEnds;
    private final Neighbourhoods neighbourhoods;
    private final Ahead ahead;
    private final long emptyRun;

    /** By touchpoint: the least weight of a chain that ends there, and its last event in this round. */
    private final long[] best;

    private final int[] lastEvent;
    private final int[] stamp;
    private int round;

    /** Of this round: how many touchpoints are tried around each, and whether more might have been better. */
    private int most;

    private boolean cutShort;

    /** Of this round: the least of {@link #best}; the same after what its touchpoint adds to entries or ends. */
    private long least;

    private long leastPastEntry;
    private long leastToEnd;

    /** Of this round: the weight of the lightest chain, and its last event. */
    private long lightest;

    private int last;

    /** By event: the event before it in its chain, and where that lies near its touchpoint. */
    private int[] before = new int[64];

    private int[] place = new int[64];

    /** Takes the map, what is paid, the lightest ways from entries and to ends, and what no chain at all pays. */
    LightestChain(RunMap map, Weights weights, Spread fromEntries, Spread toEnds, long emptyRun) {
        this.map = map;
        this.weights = weights;
        this.fromEntries = fromEntries;
        this.toEnds = toEnds;
        this.neighbourhoods = new Neighbourhoods(map, weights);
        this.ahead = new Ahead(map, weights, fromEntries, toEnds);
        this.emptyRun = emptyRun;
        this.best = new long[map.size()];
        this.lastEvent = new int[map.size()];
        this.stamp = new int[map.size()];
    }

    /** Finds it; the other methods then tell of it. */
    void find(int[] path) {
        if (before.length < path.length) {
            before = new int[path.length];
            place = new int[path.length];
        }
        most = Neighbourhoods.FIRST;
        follow(path, false);
        if (cutShort) {
            ahead.read(path);
        }
        while (cutShort) {
            most = (int) Math.min(4L * most, Integer.MAX_VALUE);
            follow(path, true);
        }
    }

    /** {@return its weight, all events taken off as if they were ad hoc} */
    long weight() {
        return lightest;
    }

    /** {@return the matched events in order} */
    int[] events() {
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

    /** {@return what lies around a touchpoint, up to a place that was there before} */
    Nearby around(int touchpoint, int place) {
        return neighbourhoods.upTo(touchpoint, place);
    }

    /** {@return where the touchpoint of the event before a matched event lies {@link #around} its own} */
    int placeBefore(int event) {
        return place[event];
    }

    /** One round; after the first, the lightest chain is known to weigh no more than that of the round before. */
    private void follow(int[] path, boolean isBounded) {
        long atMost = isBounded ? lightest : Spread.NEVER;
        round++;
        cutShort = false;
        least = Spread.NEVER;
        leastPastEntry = Spread.NEVER;
        leastToEnd = Spread.NEVER;
        lightest = emptyRun;
        last = NOBODY;
        for (int event = 0; event < path.length; event++) {
            int at = path[event];
            if (at >= 0 && isOnRun(at)) {
                match(at, event, isBounded ? atMost + ahead.after(event) : Spread.NEVER);
            } else {
                map.work().step();
            }
        }
    }

    private boolean isOnRun(int at) {
        return fromEntries.weight(at) < Spread.NEVER && toEnds.weight(at) < Spread.NEVER;
    }

    /** Takes a matched event; a chain up to it that weighs more than {@code atMost} is of no use. */
    private void match(int at, int event, long atMost) {
        long weight = lightestInto(at, event, atMost + weights.adHoc(at)) - weights.adHoc(at);
        best[at] = weight;
        lastEvent[at] = event;
        stamp[at] = round;
        least = Math.min(least, weight);
        leastPastEntry = Math.min(leastPastEntry, weight - fromEntries.weight(at) - weights.missing(at));
        leastToEnd = Math.min(leastToEnd, weight + toEnds.weight(at));
        if (weight + toEnds.weight(at) < lightest) {
            lightest = weight + toEnds.weight(at);
            last = event;
        }
    }

    /** Finds what is best before an event, or what is heavier than {@code atMost} if all is. */
    private long lightestInto(int at, int event, long atMost) {
        long found = fromEntries.weight(at);
        before[event] = ENTRY;
        long floor = floorOf(at);
        if (floor > atMost) {
            map.work().step();
            return found;
        }
        Nearby near = neighbourhoods.of(at);
        int tried = 0;
        while (found > floor) {
            if (tried == near.size()) {
                near = beyond(at, near, Math.min(found - 1, atMost));
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

    /**
     * No event matched so far leads to a touchpoint for less: a way there is never lighter than what it adds to
     * the way from an entry, nor than what it takes off the way to an end.
     */
    private long floorOf(int at) {
        long pastEntry = leastPastEntry + fromEntries.weight(at);
        return Math.max(pastEntry, leastToEnd - toEnds.weight(at) - weights.missing(at));
    }

    /** What lies beyond is at least as far as the last that is known. */
    private Nearby beyond(int at, Nearby near, long atMost) {
        long reached = near.size() == 0 ? least : near.weight[near.size() - 1] + least;
        if (near.complete || reached > atMost) {
            return near;
        }
        if (near.size() >= most) {
            cutShort = true;
            return near;
        }
        return neighbourhoods.wider(at, near);
    }
}
