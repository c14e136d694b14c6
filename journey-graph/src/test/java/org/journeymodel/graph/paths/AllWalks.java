package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/** Lists paths by trying everything, in the order that listings promise. */
final class AllWalks {

    private final JourneyFlow flow;
    private final int mostVisits;
    private final int mostMoves;
    private final List<JourneyPath> found = new ArrayList<>();

    private AllWalks(JourneyFlow flow, int mostVisits, int mostMoves) {
        this.flow = flow;
        this.mostVisits = mostVisits;
        this.mostMoves = mostMoves;
    }

    /** From START to END. */
    static List<JourneyPath> of(JourneyFlow flow, int mostVisits, int mostMoves) {
        AllWalks walks = new AllWalks(flow, mostVisits, mostMoves);
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                walks.goOn(at, at, flow.entryShare(at), List.of(), -1);
            }
        }
        return walks.found;
    }

    /** From a touchpoint to another. */
    static List<JourneyPath> between(JourneyFlow flow, int from, int to) {
        AllWalks walks = new AllWalks(flow, 1, Integer.MAX_VALUE);
        walks.goOn(from, from, 1, List.of(), to);
        return walks.found;
    }

    private void goOn(int first, int at, double share, List<FlowMove> moves, int target) {
        long visits = (first == at ? 1 : 0)
                + moves.stream().filter(move -> move.target() == at).count();
        if (visits > mostVisits || moves.size() > mostMoves) {
            return;
        }
        double ending = target < 0 ? flow.exitShare(at) : at == target ? 1 : 0;
        if (ending > 0) {
            found.add(JourneyPath.of(flow, first, moves, share * ending));
        }
        for (int next = 0; at != target && next < flow.size(); next++) {
            for (FlowMove move : flow.movesFrom(at)) {
                if (move.target() == next) {
                    List<FlowMove> longer = new ArrayList<>(moves);
                    longer.add(move);
                    goOn(first, next, share * move.share(), longer, target);
                }
            }
        }
    }
}
