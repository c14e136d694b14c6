package org.journeymodel.graph.alignment;

/** Aligns paths with a map, one after the other, each at the least cost there is. Not thread-safe. */
public final class Aligner {

    private static final int NOBODY = -1;

    private final Weights weights;
    private final Spread fromEntries;
    private final Spread toEnds;

    /** The lightest run, if all of it is missing, and its last touchpoint; with open ends the empty one. */
    private final long emptyRun;

    private final int lastOfEmptyRun;
    private final LightestChain chain;

    /** Takes the map, which must have a run, and what is paid. */
    public Aligner(RunMap map, Weights weights, boolean openEnds) {
        this.weights = weights;
        this.fromEntries = Spread.fromEntries(map, weights);
        this.toEnds = Spread.toEnds(map, weights);
        this.lastOfEmptyRun = openEnds ? NOBODY : lightestEnd(map);
        this.emptyRun = openEnds ? 0 : lastOfEmptyRun == NOBODY ? Spread.NEVER : throughTo(lastOfEmptyRun);
        this.chain = new LightestChain(map, weights, fromEntries, toEnds, emptyRun);
    }

    private int lightestEnd(RunMap map) {
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

    /** {@return the cost of the cheapest run if all of it is missing} */
    public long cheapestRun() {
        return Weights.cost(emptyRun);
    }

    /** {@return the cheapest edit of a path into a run} */
    public Edit align(int[] path) {
        long allAdHoc = 0;
        for (int at : path) {
            allAdHoc += weights.adHoc(at);
        }
        chain.find(path);
        return new Edit(write(path), Weights.cost(allAdHoc + chain.weight()), Weights.cost(allAdHoc + emptyRun));
    }

    /** Writes events between matched ones, then what is missing, then the matched one, and so on. */
    private int[] write(int[] path) {
        StepWriter writer = new StepWriter(path);
        int previous = NOBODY;
        for (int event : chain.events()) {
            writer.adHocUpTo(event);
            if (previous == NOBODY) {
                writeEntry(path[event], writer);
            } else {
                writeBetween(path[event], event, writer);
            }
            writer.synchronous();
            previous = event;
        }
        writer.adHocUpTo(path.length);
        if (previous != NOBODY) {
            writeToEnd(path[previous], writer);
        } else if (lastOfEmptyRun != NOBODY) {
            writeEntry(lastOfEmptyRun, writer);
            writer.missing(lastOfEmptyRun);
        }
        return writer.steps();
    }

    /** What is missing before a touchpoint, found from behind. */
    private void writeEntry(int touchpoint, StepWriter writer) {
        int from = writer.size();
        for (int at = fromEntries.before(touchpoint); at != Spread.NONE; at = fromEntries.before(at)) {
            writer.missing(at);
        }
        writer.turnRound(from);
    }

    private void writeBetween(int touchpoint, int event, StepWriter writer) {
        int from = chain.placeBefore(event);
        Nearby near = chain.around(touchpoint, from);
        for (int at = near.next[from]; at != Nearby.DIRECT; at = near.next[at]) {
            writer.missing(near.source[at]);
        }
    }

    private void writeToEnd(int touchpoint, StepWriter writer) {
        for (int at = toEnds.before(touchpoint); at != Spread.NONE; at = toEnds.before(at)) {
            writer.missing(at);
        }
    }
}
