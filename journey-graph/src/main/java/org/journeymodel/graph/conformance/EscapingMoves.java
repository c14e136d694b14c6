package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.alignment.RunMap;
import org.journeymodel.graph.alignment.Steps;
import org.jspecify.annotations.Nullable;

/** Counts what runs do of what a map allows. */
final class EscapingMoves {

    private final JourneyFlow flow;
    private final RunMap map;
    private final long[] visits;
    private final boolean[] observed;
    private final boolean[] used;
    private final boolean[] usedEntry;
    private final boolean[] usedEnd;
    private final List<UnusedMove> unused = new ArrayList<>();
    private long started;
    private double escaping;
    private double allowed;

    EscapingMoves(JourneyFlow flow, RunMap map) {
        this.flow = flow;
        this.map = map;
        this.visits = new long[map.size()];
        this.observed = new boolean[map.size()];
        this.used = new boolean[map.moveCount()];
        this.usedEntry = new boolean[map.size()];
        this.usedEnd = new boolean[map.size()];
    }

    Precision of(List<Alignment> alignments, Work work) {
        for (Alignment alignment : alignments) {
            work.steps(alignment.steps().length);
            if (observe(alignment)) {
                follow(alignment);
            }
        }
        for (int at = 0; at < map.size(); at++) {
            countStart(at);
        }
        for (int at = 0; at < map.size(); at++) {
            work.steps(1L + map.outDegree(at));
            countEnd(at);
            countMoves(at);
        }
        work.complete();
        unused.sort(Comparator.comparingLong((UnusedMove move) -> -move.visits()));
        return new Precision(escaping, allowed, unused, unvisited());
    }

    /** Notes which touchpoints the events mean; {@return whether any event is part of the run} */
    private boolean observe(Alignment alignment) {
        boolean isPart = false;
        for (int step : alignment.steps()) {
            isPart |= Steps.isSynchronous(step);
            if (!Steps.isMissing(step) && Steps.touchpoint(step) >= 0) {
                observed[Steps.touchpoint(step)] = true;
            }
        }
        return isPart;
    }

    private void follow(Alignment alignment) {
        int last = Names.NONE;
        for (int step : alignment.steps()) {
            if (Steps.isAdHoc(step)) {
                continue;
            }
            int at = Steps.touchpoint(step);
            visits[at] += alignment.customers();
            if (last == Names.NONE) {
                usedEntry[at] = true;
                started += alignment.customers();
            } else {
                used[map.moveBetween(last, at)] = true;
            }
            last = at;
        }
        if (last != Names.NONE) {
            usedEnd[last] = true;
        }
    }

    private void countStart(int at) {
        if (map.isEntry(at)) {
            count(started, usedEntry[at], null, flow.touchpoints().get(at));
        }
    }

    /** Only where the map itself may end, even if runs may stop anywhere. */
    private void countEnd(int at) {
        if (flow.exitShare(at) > 0) {
            count(visits[at], usedEnd[at], flow.touchpoints().get(at), null);
        }
    }

    private void countMoves(int at) {
        Touchpoint from = flow.touchpoints().get(at);
        for (int number = 0; number < map.outDegree(at); number++) {
            Touchpoint to = flow.touchpoints().get(map.target(at, number));
            count(visits[at], used[map.firstMove(at) + number], from, to);
        }
    }

    private void count(long times, boolean isUsed, @Nullable Touchpoint from, @Nullable Touchpoint to) {
        allowed += times;
        if (!isUsed && times > 0) {
            escaping += times;
            unused.add(new UnusedMove(from, to, times));
        }
    }

    private List<Touchpoint> unvisited() {
        List<Touchpoint> found = new ArrayList<>();
        for (int at = 0; at < observed.length; at++) {
            if (!observed[at]) {
                found.add(flow.touchpoints().get(at));
            }
        }
        return found;
    }
}
