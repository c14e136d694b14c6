package org.journeymodel.graph.structure;

import org.journeymodel.core.flow.JourneyFlow;

/** M = E - N + 2P of what is reached from START, which hangs together, so that P is 1. */
final class CyclomaticNumber {

    private CyclomaticNumber() {}

    static int of(JourneyFlow flow) {
        int edges = 0;
        int nodes = 1;
        boolean ends = false;
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at)) {
                boolean endsHere = flow.exitShare(at) > 0;
                edges += flow.movesFrom(at).size() + (endsHere ? 1 : 0);
                edges += flow.entryShare(at) > 0 ? 1 : 0;
                nodes++;
                ends |= endsHere;
            }
        }
        return flow.size() == 0 ? 0 : edges - (nodes + (ends ? 1 : 0)) + 2;
    }
}
