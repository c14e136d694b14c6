package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.compact.Links;

/**
 * All that lies on some way from START to END, as arrays. Vertices are the touchpoints by index, then
 * START, then END. The edges out of a vertex come in the order that paths are listed in: the end
 * first, then by target, then as declared. Immutable; built in linear time, sorting aside.
 */
final class Ways {

    /** The move of an edge out of START or into END. */
    static final int NO_MOVE = -1;

    final JourneyFlow flow;
    final int start;
    final int end;
    final Links links;
    private final double[] share;
    private final int[] move;

    private Ways(JourneyFlow flow, Links links, double[] share, int[] move) {
        this.flow = flow;
        this.start = flow.size();
        this.end = flow.size() + 1;
        this.links = links;
        this.share = share;
        this.move = move;
    }

    static Ways of(JourneyFlow flow, double[] entry, double[] exit, boolean[] isLast) {
        WaysBuilder all = new WaysBuilder(flow.size());
        for (int at = 0; at < flow.size(); at++) {
            if (exit[at] > 0) {
                all.add(at, flow.size() + 1, exit[at], NO_MOVE);
            }
            if (!isLast[at]) {
                all.addMoves(flow, at);
            }
        }
        for (int at = 0; at < flow.size(); at++) {
            if (entry[at] > 0) {
                all.add(flow.size(), at, entry[at], NO_MOVE);
            }
        }
        return all.useful(flow);
    }

    static Ways made(JourneyFlow flow, Links links, double[] share, int[] move) {
        return new Ways(flow, links, share, move);
    }

    int size() {
        return links.size();
    }

    boolean isTouchpoint(int vertex) {
        return vertex < start;
    }

    double share(int edge) {
        return share[edge];
    }

    /** The index of a move in the flow, or {@link #NO_MOVE}. */
    int move(int edge) {
        return move[edge];
    }

    /** A path from its edges, the one out of START first, the one into END last. */
    JourneyPath path(int[] edges) {
        List<FlowMove> moves = new ArrayList<>(edges.length);
        double probability = 1;
        for (int edge : edges) {
            probability *= share[edge];
            if (move[edge] != NO_MOVE) {
                moves.add(flow.moves().get(move[edge]));
            }
        }
        return JourneyPath.of(flow, links.target(edges[0]), moves, probability);
    }

    /** The moves of the flow that lie on no way, in order. */
    List<FlowMove> uselessMoves() {
        boolean[] useful = new boolean[flow.moves().size()];
        Arrays.stream(move).filter(each -> each != NO_MOVE).forEach(each -> useful[each] = true);
        List<FlowMove> useless = new ArrayList<>();
        for (int at = 0; at < useful.length; at++) {
            if (!useful[at]) {
                useless.add(flow.moves().get(at));
            }
        }
        return List.copyOf(useless);
    }
}
