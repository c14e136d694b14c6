package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * The lightest ways from some touchpoints to all others, along the moves or against them: the weight of the
 * missing touchpoints strictly before each on its way, and the touchpoint before it.
 */
final class Spread {

    /** No way leads there. Two of them can be added. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** No touchpoint is before the first. */
    static final int NONE = -1;

    private final long[] weight;
    private final int[] before;

    private Spread(int size) {
        weight = new long[size];
        before = new int[size];
        Arrays.fill(weight, NEVER);
        Arrays.fill(before, NONE);
    }

    /** From where runs begin, along the moves. */
    static Spread fromEntries(RunMap map, Weights weights) {
        Spread spread = new Spread(map.size());
        NearestFirst queue = new NearestFirst();
        for (int at = 0; at < map.size(); at++) {
            if (map.isEntry(at)) {
                spread.weight[at] = 0;
                queue.add(at, 0, 0);
            }
        }
        spread.run(map, weights, queue, true);
        return spread;
    }

    /** From where runs may end, against the moves. */
    static Spread toEnds(RunMap map, Weights weights) {
        Spread spread = new Spread(map.size());
        NearestFirst queue = new NearestFirst();
        for (int at = 0; at < map.size(); at++) {
            if (map.mayEnd(at)) {
                spread.weight[at] = 0;
                queue.add(at, 0, 0);
            }
        }
        spread.run(map, weights, queue, false);
        return spread;
    }

    private void run(RunMap map, Weights weights, NearestFirst queue, boolean along) {
        boolean[] done = new boolean[weight.length];
        while (!queue.isEmpty()) {
            int at = queue.first();
            int hops = queue.hops() + 1;
            queue.removeFirst();
            if (done[at]) {
                continue;
            }
            done[at] = true;
            long beyond = weight[at] + weights.missing(at);
            int degree = along ? map.outDegree(at) : map.inDegree(at);
            map.work().steps(1L + degree);
            for (int number = 0; number < degree; number++) {
                int next = along ? map.target(at, number) : map.source(at, number);
                if (beyond < weight[next]) {
                    weight[next] = beyond;
                    before[next] = at;
                    queue.add(next, beyond, hops);
                }
            }
        }
    }

    long weight(int touchpoint) {
        return weight[touchpoint];
    }

    /** The touchpoint before one on its way, or {@link #NONE}. */
    int before(int touchpoint) {
        return before[touchpoint];
    }
}
