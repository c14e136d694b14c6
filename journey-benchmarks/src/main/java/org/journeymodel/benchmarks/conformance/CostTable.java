package org.journeymodel.benchmarks.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The plain dynamic programme over events and touchpoints, with all distances computed before; costs only. */
final class CostTable {

    private static final int NEVER = 1_000_000_000;

    private final int size;
    private final int[][] missing;
    private final int[] toEnd;

    CostTable(PlainMap map) {
        size = map.targets().length;
        missing = new int[size + 1][];
        for (int at = 0; at < size; at++) {
            missing[at] = map.movesFrom(at);
            Arrays.setAll(missing[at], lessOne(missing[at]));
        }
        missing[size] = missing[0].clone(); // before the first: the entry is missing as well
        Arrays.setAll(missing[size], to -> to == 0 ? 0 : missing[0][to] + 1);
        toEnd = new int[size + 1];
        for (int at = 0; at <= size; at++) {
            toEnd[at] = NEVER;
            for (int last = 0; last < size; last++) {
                int all = at == last ? 0 : missing[at][last] + 1;
                toEnd[at] = map.mayEnd()[last] ? Math.min(toEnd[at], all) : toEnd[at];
            }
        }
    }

    private static IntUnaryOperator lessOne(int[] moves) {
        return to -> moves[to] - 1;
    }

    long cost(List<int[]> paths) {
        long cost = 0;
        for (int[] path : paths) {
            cost += cost(path);
        }
        return cost;
    }

    private int cost(int[] path) {
        int[] least = new int[size + 1];
        Arrays.fill(least, NEVER);
        least[size] = 0;
        for (int to : path) {
            int matched = NEVER;
            for (int from = 0; from <= size; from++) {
                matched = Math.min(matched, least[from] + missing[from][to]);
                least[from] = Math.min(NEVER, least[from] + 1);
            }
            least[to] = Math.min(least[to], matched);
        }
        int cost = NEVER;
        for (int last = 0; last <= size; last++) {
            cost = Math.min(cost, least[last] + toEnd[last]);
        }
        return cost;
    }
}
