package org.journeymodel.core.flow;

import java.util.List;
import org.journeymodel.core.work.Work;

/** Which touchpoints customers can reach, and from which of them a journey can end. Linear time. */
final class Reachability {

    private Reachability() {}

    /** Marks what can be reached from the entries. */
    static boolean[] fromEntries(Shares shares, Work work) {
        int size = shares.entry.length;
        boolean[] reached = new boolean[size];
        int[] queue = new int[size];
        int tail = 0;
        for (int at = 0; at < size; at++) {
            if (shares.entry[at] > 0) {
                reached[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            work.steps(1 + shares.moves.get(queue[head]).size());
            for (FlowMove move : shares.moves.get(queue[head])) {
                if (!reached[move.target()]) {
                    reached[move.target()] = true;
                    queue[tail++] = move.target();
                }
            }
        }
        return reached;
    }

    /**
     * Marks the touchpoints from which some end of a journey can be reached, or might be: shares that
     * do not add up are a fault of their own, and where they lead nobody knows.
     */
    static boolean[] toAnEnd(Shares shares, Work work) {
        int size = shares.entry.length;
        int[][] sources = sourcesByTarget(shares.moves, work);
        boolean[] canEnd = new boolean[size];
        int[] queue = new int[size];
        int tail = 0;
        for (int at = 0; at < size; at++) {
            if (shares.exit[at] > 0 || !shares.addUp(at)) {
                canEnd[at] = true;
                queue[tail++] = at;
            }
        }
        for (int head = 0; head < tail; head++) {
            work.steps(1 + sources[queue[head]].length);
            for (int source : sources[queue[head]]) {
                if (!canEnd[source]) {
                    canEnd[source] = true;
                    queue[tail++] = source;
                }
            }
        }
        return canEnd;
    }

    private static int[][] sourcesByTarget(List<List<FlowMove>> moves, Work work) {
        int[] count = new int[moves.size()];
        moves.forEach(out -> {
            work.steps(1 + out.size());
            out.forEach(move -> count[move.target()]++);
        });
        int[][] sources = new int[moves.size()][];
        for (int at = 0; at < sources.length; at++) {
            work.step();
            sources[at] = new int[count[at]];
        }
        moves.forEach(out -> out.forEach(move -> sources[move.target()][--count[move.target()]] = move.source()));
        return sources;
    }
}
