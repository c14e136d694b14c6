package org.journeymodel.benchmarks.conformance;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.observed.ObservedJourneys;

/** What peers read of a map: the targets of each touchpoint; the first in order is the only entry. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlainMap(int[][] targets, boolean[] mayEnd) {

    static PlainMap of(JourneyFlow flow) {
        int[][] targets = new int[flow.size()][];
        boolean[] mayEnd = new boolean[flow.size()];
        for (int at = 0; at < targets.length; at++) {
            targets[at] = flow.movesFrom(at).stream().mapToInt(FlowMove::target).toArray();
            mayEnd[at] = flow.exitShare(at) > 0;
        }
        return new PlainMap(targets, mayEnd);
    }

    /** The moves from one touchpoint to each; a large number where none lead. */
    int[] movesFrom(int source) {
        int[] moves = new int[targets.length];
        Arrays.fill(moves, 1_000_000_000);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int next : targets[source]) {
            moves[next] = 1;
            queue.add(next);
        }
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int next : targets[at]) {
                if (moves[next] > moves[at] + 1) {
                    moves[next] = moves[at] + 1;
                    queue.add(next);
                }
            }
        }
        return moves;
    }

    static int[] path(ObservedJourneys log, int variant) {
        int[] path = new int[log.lengthOf(variant)];
        for (int at = 0; at < path.length; at++) {
            path[at] = Integer.parseInt(
                    log.touchpoints().get(log.touchpointAt(variant, at)).substring(1));
        }
        return path;
    }
}
