package org.journeymodel.graph.structure;

import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.flow.JourneyFlow;

/** The share of customers who go round loops: the product of the shares of the moves, parallel ones added up. */
final class LoopShares {

    private final int size;
    private final Map<Long, Double> shares = new HashMap<>();

    LoopShares(JourneyFlow flow) {
        size = flow.size();
        flow.moves().forEach(move -> shares.merge(pair(move.source(), move.target()), move.share(), Double::sum));
    }

    double of(int[] members) {
        double share = 1;
        for (int at = 0; at < members.length; at++) {
            share *= shares.getOrDefault(pair(members[at], members[(at + 1) % members.length]), 0.0);
        }
        return share;
    }

    private long pair(int from, int to) {
        return (long) from * size + to;
    }
}
