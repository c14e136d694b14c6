package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * The touchpoints from which one touchpoint can be reached, nearest first, as far as anybody has asked: each
 * with the weight of the touchpoints that are missing in between.
 */
final class Nearby {

    /** No place: the move leads there at once. */
    static final int DIRECT = -1;

    final int[] source;
    final long[] weight;

    /** By place, the place of the touchpoint that comes next on the way, or {@link #DIRECT}. */
    final int[] next;

    final boolean complete;

    Nearby(int[] source, long[] weight, int[] next, boolean complete) {
        this.source = source;
        this.weight = weight;
        this.next = next;
        this.complete = complete;
    }

    int size() {
        return source.length;
    }

    /** Searches against the moves; one is reused for many touchpoints. */
    static final class Search {

        private final RunMap map;
        private final Weights weights;
        private final NearestFirst queue = new NearestFirst();
        private final long[] best;
        private final int[] stamp;
        private final int[] toward;
        private int round;

        Search(RunMap map, Weights weights) {
            this.map = map;
            this.weights = weights;
            this.best = new long[map.size()];
            this.stamp = new int[map.size()];
            this.toward = new int[map.size()];
        }

        /** {@return the nearest touchpoints, at most so many, always the same ones first} */
        Nearby around(int target, int most) {
            round++;
            queue.clear();
            int[] source = new int[16];
            long[] weight = new long[16];
            int[] next = new int[16];
            int size = 0;
            reachFrom(target, DIRECT, 0, 0);
            while (!queue.isEmpty() && size < most) {
                int at = queue.first();
                long itsWeight = queue.weight();
                int hops = queue.hops() + 1;
                queue.removeFirst();
                if (best[at] < itsWeight || isDone(at)) {
                    continue;
                }
                if (size == source.length) {
                    source = Arrays.copyOf(source, 2 * size);
                    weight = Arrays.copyOf(weight, 2 * size);
                    next = Arrays.copyOf(next, 2 * size);
                }
                source[size] = at;
                weight[size] = itsWeight;
                next[size] = toward[at];
                reachFrom(at, size++, itsWeight + weights.missing(at), hops);
                toward[at] = DONE;
            }
            boolean complete = size < most;
            return new Nearby(
                    Arrays.copyOf(source, size), Arrays.copyOf(weight, size), Arrays.copyOf(next, size), complete);
        }

        private static final int DONE = -2;

        private boolean isDone(int at) {
            return toward[at] == DONE;
        }

        private void reachFrom(int at, int place, long weight, int hops) {
            int degree = map.inDegree(at);
            map.work().steps(1L + degree);
            for (int number = 0; number < degree; number++) {
                int source = map.source(at, number);
                if (stamp[source] != round || (!isDone(source) && weight < best[source])) {
                    stamp[source] = round;
                    best[source] = weight;
                    toward[source] = place;
                    queue.add(source, weight, hops);
                }
            }
        }
    }
}
