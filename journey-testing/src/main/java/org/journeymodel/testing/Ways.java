package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/** Shortest ways along the moves of a journey, in moves; of several the first in the journey's order. Linear time. */
final class Ways {

    private static final int NONE = -1;

    private final JourneyFlow flow;

    Ways(JourneyFlow flow) {
        this.flow = flow;
    }

    /** {@return the index of a touchpoint} An unknown one is refused with the nearest that is known. */
    int indexOf(String id) {
        return flow.findIndex(flow.journey().getTouchpoint(id).id()).orElseThrow();
    }

    int[] entries() {
        return IntStream.range(0, flow.size())
                .filter(at -> flow.entryShare(at) > 0)
                .toArray();
    }

    /** {@return the ids on a shortest way to a wanted touchpoint that avoids another; empty if there is none} */
    List<String> shortest(int[] starts, IntPredicate wanted, int avoided) {
        int[] before = new int[flow.size()];
        boolean[] seen = new boolean[flow.size()];
        int[] queue = new int[flow.size()];
        int tail = 0;
        for (int start : starts) {
            if (start != avoided) {
                seen[start] = true;
                before[start] = NONE;
                queue[tail++] = start;
            }
        }
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            if (wanted.test(at)) {
                return wayTo(at, before);
            }
            for (FlowMove move : flow.movesFrom(at)) {
                int target = move.target();
                if (!seen[target] && target != avoided) {
                    seen[target] = true;
                    before[target] = at;
                    queue[tail++] = target;
                }
            }
        }
        return List.of();
    }

    List<String> shortest(int[] starts, int wanted) {
        return shortest(starts, at -> at == wanted, NONE);
    }

    private List<String> wayTo(int last, int[] before) {
        List<String> way = new ArrayList<>();
        for (int at = last; at != NONE; at = before[at]) {
            way.add(flow.touchpoints().get(at).id());
        }
        Collections.reverse(way);
        return way;
    }

    /** {@return by index, whether customers can get from there to a touchpoint} */
    boolean[] leadingTo(int touchpoint) {
        int[] firstOf = new int[flow.size()];
        int[] next = new int[flow.moves().size()];
        Arrays.fill(firstOf, NONE);
        for (int move = 0; move < next.length; move++) {
            int target = flow.moves().get(move).target();
            next[move] = firstOf[target];
            firstOf[target] = move;
        }
        boolean[] leads = new boolean[flow.size()];
        leads[touchpoint] = true;
        int[] queue = new int[flow.size()];
        queue[0] = touchpoint;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            for (int move = firstOf[queue[head]]; move != NONE; move = next[move]) {
                int source = flow.moves().get(move).source();
                if (!leads[source]) {
                    leads[source] = true;
                    queue[tail++] = source;
                }
            }
        }
        return leads;
    }
}
