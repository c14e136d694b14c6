package org.journeymodel.graph.comparison;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;

/** Where customers can go in a flow: moves that nobody makes are no ways. */
final class Ways {

    private final JourneyFlow flow;
    private final Work work;

    Ways(JourneyFlow flow, Work work) {
        this.flow = flow;
        this.work = work;
    }

    /** Where customers can get from a touchpoint by one move or more, going on only from those that are passed. */
    BitSet from(int start, IntPredicate passed) {
        BitSet found = new BitSet(flow.size());
        Deque<Integer> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            work.step();
            for (FlowMove move : flow.movesFrom(open.pop())) {
                int target = move.target();
                if (move.share() > 0 && !found.get(target)) {
                    found.set(target);
                    if (passed.test(target)) {
                        open.push(target);
                    }
                }
            }
        }
        return found;
    }

    /** From where customers can still succeed; those at a success have. */
    BitSet toSuccess() {
        int[] first = new int[flow.size() + 1];
        int[] sources = new int[flow.moves().size()];
        group(first, sources);
        BitSet found = new BitSet(flow.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent()) {
                found.set(at);
                open.push(at);
            }
        }
        while (!open.isEmpty()) {
            work.step();
            int target = open.pop();
            for (int at = first[target]; at < first[target + 1]; at++) {
                if (!found.get(sources[at])) {
                    found.set(sources[at]);
                    open.push(sources[at]);
                }
            }
        }
        return found;
    }

    /** The sources of moves, grouped by their targets. */
    private void group(int[] first, int[] sources) {
        for (FlowMove move : flow.moves()) {
            first[move.target() + 1] += move.share() > 0 ? 1 : 0;
        }
        for (int at = 0; at < flow.size(); at++) {
            first[at + 1] += first[at];
        }
        int[] next = first.clone();
        for (FlowMove move : flow.moves()) {
            if (move.share() > 0) {
                sources[next[move.target()]++] = move.source();
            }
        }
    }
}
