package org.journeymodel.graph.paths;

import java.util.Arrays;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.compact.Links;

/** Collects edges by source, and keeps those that lead from START to END. */
final class WaysBuilder {

    private final int size;
    private int[] source = new int[16];
    private int[] target = new int[16];
    private double[] share = new double[16];
    private int[] move = new int[16];
    private int count;

    WaysBuilder(int touchpoints) {
        this.size = touchpoints + 2;
    }

    void add(int from, int to, double part, int number) {
        if (count == source.length) {
            source = Arrays.copyOf(source, 2 * count);
            target = Arrays.copyOf(target, 2 * count);
            share = Arrays.copyOf(share, 2 * count);
            move = Arrays.copyOf(move, 2 * count);
        }
        source[count] = from;
        target[count] = to;
        share[count] = part;
        move[count++] = number;
    }

    /** Adds the moves out of a touchpoint by target, parallel ones as declared. */
    void addMoves(JourneyFlow flow, int touchpoint) {
        int first = flow.firstMoveFrom(touchpoint);
        long[] keys = new long[flow.firstMoveFrom(touchpoint + 1) - first];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = ((long) flow.moves().get(first + at).target() << Integer.SIZE) | (first + at);
        }
        Arrays.sort(keys);
        for (long key : keys) {
            FlowMove next = flow.moves().get((int) key);
            add(touchpoint, next.target(), next.share(), (int) key);
        }
    }

    Ways useful(JourneyFlow flow) {
        Links all = links();
        boolean[] reached = reached(all, size - 2, false);
        boolean[] ending = reached(all, size - 1, true);
        int kept = 0;
        for (int edge = 0; edge < count; edge++) {
            if (reached[source[edge]] && ending[target[edge]]) {
                source[kept] = source[edge];
                target[kept] = target[edge];
                share[kept] = share[edge];
                move[kept++] = move[edge];
            }
        }
        count = kept;
        return Ways.made(flow, links(), Arrays.copyOf(share, count), Arrays.copyOf(move, count));
    }

    private Links links() {
        return Links.of(size, Arrays.copyOf(source, count), Arrays.copyOf(target, count));
    }

    private static boolean[] reached(Links links, int from, boolean backward) {
        boolean[] reached = new boolean[links.size()];
        int[] queue = new int[links.size()];
        int queued = 0;
        reached[from] = true;
        queue[queued++] = from;
        for (int head = 0; head < queued; head++) {
            int at = queue[head];
            int degree = backward ? links.inDegree(at) : links.first(at + 1) - links.first(at);
            for (int number = 0; number < degree; number++) {
                int next = backward ? links.source(links.into(at, number)) : links.target(links.first(at) + number);
                if (!reached[next]) {
                    reached[next] = true;
                    queue[queued++] = next;
                }
            }
        }
        return reached;
    }
}
