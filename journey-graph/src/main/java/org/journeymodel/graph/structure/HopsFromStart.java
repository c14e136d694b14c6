package org.journeymodel.graph.structure;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** How many moves each touchpoint is from START: 1 for an entry; {@link #NEVER} if it cannot be reached. */
final class HopsFromStart {

    static final int NEVER = Integer.MAX_VALUE;

    private HopsFromStart() {}

    static int[] of(JourneyFlow flow, Links links, Work work) {
        int[] hops = new int[flow.size()];
        Arrays.fill(hops, NEVER);
        int[] queue = new int[hops.length];
        int tail = 0;
        for (int at = 0; at < hops.length; at++) {
            if (flow.entryShare(at) > 0) {
                hops[at] = 1;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                work.step();
                if (hops[links.target(move)] == NEVER) {
                    hops[links.target(move)] = hops[at] + 1;
                    queue[tail++] = links.target(move);
                }
            }
        }
        return hops;
    }
}
