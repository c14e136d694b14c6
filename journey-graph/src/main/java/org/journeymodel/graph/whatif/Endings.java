package org.journeymodel.graph.whatif;

import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;

/** From where the end of a journey can be reached when one touchpoint is avoided. */
record Endings(AbsorbingChain chain) {

    /** By touchpoint; linear time. */
    boolean[] without(int avoided, Work work) {
        boolean[] canEnd = new boolean[chain.size()];
        int[] queue = new int[chain.size()];
        int tail = 0;
        for (int at = 0; at < canEnd.length; at++) {
            work.step();
            if (at != avoided && chain.exit(at) > 0) {
                canEnd[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int number = 0; number < chain.links().inDegree(queue[head]); number++) {
                work.step();
                int source = chain.links().source(chain.links().into(queue[head], number));
                if (source != avoided && !canEnd[source]) {
                    canEnd[source] = true;
                    queue[tail++] = source;
                }
            }
        }
        return canEnd;
    }
}
