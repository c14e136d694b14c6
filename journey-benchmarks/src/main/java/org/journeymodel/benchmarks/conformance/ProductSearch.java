package org.journeymodel.benchmarks.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Dijkstra's search over pairs of events read and touchpoint, moves at cost 0 first; with the list of moves. */
final class ProductSearch {

    private final PlainMap map;
    private final int places;

    ProductSearch(PlainMap map) {
        this.map = map;
        this.places = map.targets().length + 1; // the last: not begun
    }

    List<int[]> moves(List<int[]> paths) {
        List<int[]> moves = new ArrayList<>();
        paths.forEach(path -> moves.add(moves(path)));
        return moves;
    }

    /** The states on the way, each events read times places plus touchpoint. */
    private int[] moves(int[] path) {
        int[] cost = new int[(path.length + 1) * places];
        int[] before = new int[cost.length];
        boolean[] done = new boolean[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        cost[places - 1] = 0;
        before[places - 1] = -1;
        queue.add(places - 1);
        while (true) {
            int state = queue.removeFirst();
            int read = state / places;
            int at = state % places;
            if (done[state]) {
                continue;
            }
            done[state] = true;
            if (read == path.length && at < places - 1 && map.mayEnd()[at]) {
                return wayTo(state, before);
            }
            if (read < path.length) {
                reach(state, state + places, 1, cost, before, queue);
            }
            int[] targets = at == places - 1 ? new int[] {0} : map.targets()[at];
            for (int next : targets) {
                reach(state, read * places + next, 1, cost, before, queue);
                if (read < path.length && path[read] == next) {
                    reach(state, (read + 1) * places + next, 0, cost, before, queue);
                }
            }
        }
    }

    private static void reach(int from, int to, int weight, int[] cost, int[] before, ArrayDeque<Integer> queue) {
        if (cost[from] + weight < cost[to]) {
            cost[to] = cost[from] + weight;
            before[to] = from;
            if (weight == 0) {
                queue.addFirst(to);
            } else {
                queue.addLast(to);
            }
        }
    }

    private static int[] wayTo(int last, int[] before) {
        int length = 0;
        for (int state = last; state >= 0; state = before[state]) {
            length++;
        }
        int[] way = new int[length];
        for (int state = last; state >= 0; state = before[state]) {
            way[--length] = state;
        }
        return way;
    }
}
