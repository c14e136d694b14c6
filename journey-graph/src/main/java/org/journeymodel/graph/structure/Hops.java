package org.journeymodel.graph.structure;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** The fewest moves between each touchpoint and START or success; {@link #NEVER} if there is no way. */
final class Hops {

    static final int NEVER = Integer.MAX_VALUE;

    private final Links links;
    private final Work work;
    private final int[] hops;
    private final int[] queue;
    private int tail;

    private Hops(Links links, Work work) {
        this.links = links;
        this.work = work;
        this.hops = new int[links.size()];
        this.queue = new int[links.size()];
        Arrays.fill(hops, NEVER);
    }

    /** From START: 1 for an entry. */
    static int[] fromStart(JourneyFlow flow, Links links, Work work) {
        Hops found = new Hops(links, work);
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                found.reach(at, 1);
            }
        }
        found.goOn();
        return found.hops;
    }

    /** To success: 0 at a success touchpoint. */
    static int[] toSuccess(JourneyFlow flow, Links links, Work work) {
        Hops found = new Hops(links, work);
        for (int at = 0; at < flow.size(); at++) {
            if (flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent()) {
                found.reach(at, 0);
            }
        }
        found.goBack();
        return found.hops;
    }

    private void reach(int touchpoint, int after) {
        if (hops[touchpoint] == NEVER) {
            hops[touchpoint] = after;
            queue[tail++] = touchpoint;
        }
    }

    private void goOn() {
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                work.step();
                reach(links.target(move), hops[at] + 1);
            }
        }
    }

    private void goBack() {
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int each = 0; each < links.inDegree(at); each++) {
                work.step();
                reach(links.source(links.into(at, each)), hops[at] + 1);
            }
        }
    }
}
