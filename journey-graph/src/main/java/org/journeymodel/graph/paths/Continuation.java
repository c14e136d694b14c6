package org.journeymodel.graph.paths;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a beginning goes on best to END (Dijkstra from END, then forward along equal costs in
 * order). Each vertex stands twice: before and after some feeling is known on the way.
 */
final class Continuation {

    private final Ways ways;
    private final EdgeCosts costs;
    private final Work work;
    private final double[] levels;
    private final boolean[] blocked;
    private final boolean[] bannedEdge;
    private final @Nullable Label[] label;
    private int spur;
    private int spurState;
    private double least;

    /** What is left to pay from a state on. */
    private record Label(int state, long first, double second, long key, int hops) implements Comparable<Label> {

        static Label of(int state, long first, double second, int hops) {
            return new Label(state, first, second, EdgeCosts.key(second), hops);
        }

        @Override
        public int compareTo(Label other) {
            int order = Long.compare(first, other.first);
            order = order != 0 ? order : Long.compare(key, other.key);
            return order != 0 ? order : Integer.compare(hops, other.hops);
        }
    }

    Continuation(Ways ways, EdgeCosts costs, Work work) {
        this.ways = ways;
        this.costs = costs;
        this.work = work;
        this.levels = costs.levels();
        this.blocked = new boolean[ways.size()];
        this.bannedEdge = new boolean[ways.links.moveCount()];
        this.label = new Label[2 * ways.size()];
    }

    /** {@return the edges that follow, the last one into END; null if there is no way} */
    int @Nullable [] best(int[] beginning, int[] banned) {
        double lowest = enter(beginning);
        Arrays.stream(banned).forEach(edge -> bannedEdge[edge] = true);
        int[] rest = hasWayOut() ? search(lowest) : null;
        Arrays.stream(banned).forEach(edge -> bannedEdge[edge] = false);
        blocked[ways.start] = false;
        Arrays.stream(beginning).forEach(edge -> blocked[ways.links.target(edge)] = false);
        return rest;
    }

    /** Blocks what was visited; tells the lowest known feeling there, +∞ if none is known. */
    private double enter(int[] beginning) {
        double lowest = Double.POSITIVE_INFINITY;
        spur = ways.start;
        blocked[spur] = true;
        for (int edge : beginning) {
            spur = ways.links.target(edge);
            blocked[spur] = true;
            lowest = costs.isKnown(spur) ? Math.min(lowest, costs.feeling(spur)) : lowest;
        }
        return lowest;
    }

    private boolean hasWayOut() {
        for (int edge = ways.links.first(spur); edge < ways.links.first(spur + 1); edge++) {
            if (!bannedEdge[edge] && !blocked[ways.links.target(edge)]) {
                return true;
            }
        }
        return false;
    }

    private int @Nullable [] search(double lowest) {
        boolean isKnown = lowest < Double.POSITIVE_INFINITY || levels.length == 0;
        spurState = state(spur, isKnown);
        int level = highestLevel(lowest);
        if (level >= 0 || levels.length == 0) {
            least = level >= 0 ? levels[level] : Double.NEGATIVE_INFINITY;
            return reachesSpur(state(ways.end, true), false) ? forward() : null;
        }
        least = Double.NEGATIVE_INFINITY;
        return !isKnown && reachesSpur(state(ways.end, false), false) ? forward() : null;
    }

    /** The highest level, by its index, at which END is reached with a known feeling; -1 if none. */
    private int highestLevel(double most) {
        int low = -1;
        int high = levels.length - 1;
        while (high >= 0 && levels[high] > most) {
            high--;
        }
        int middle = high;
        while (low < high) {
            least = levels[middle];
            boolean reaches = reachesSpur(state(ways.end, true), true);
            low = reaches ? middle : low;
            high = reaches ? high : middle - 1;
            middle = (low + high + 1) >> 1;
        }
        return low;
    }

    private static int state(int vertex, boolean isKnown) {
        return 2 * vertex + (isKnown ? 1 : 0);
    }

    /** Searches backward from END until the spur is reached. */
    private boolean reachesSpur(int end, boolean anyWay) {
        // Clearing is quick, but on a large journey not free.
        work.steps(label.length / 16);
        Arrays.fill(label, null);
        PriorityQueue<Label> open = new PriorityQueue<>();
        open.add(Label.of(end, 0, 0, 0));
        while (!open.isEmpty()) {
            Label next = open.remove();
            if (label[next.state] == null) {
                label[next.state] = next;
                if (next.state == spurState) {
                    return true;
                }
                backward(next, open, anyWay);
            }
        }
        return false;
    }

    private void backward(Label next, PriorityQueue<Label> open, boolean anyWay) {
        int vertex = next.state >> 1;
        boolean isKnownAfter = (next.state & 1) == 1;
        work.steps(ways.links.inDegree(vertex));
        for (int number = 0; number < ways.links.inDegree(vertex); number++) {
            int edge = ways.links.into(vertex, number);
            if (isKnownAfter) {
                openBefore(edge, true, next, open, anyWay);
            }
            if (isKnownAfter == costs.isKnown(vertex)) {
                openBefore(edge, false, next, open, anyWay);
            }
        }
    }

    private void openBefore(int edge, boolean isKnown, Label next, PriorityQueue<Label> open, boolean anyWay) {
        int source = ways.links.source(edge);
        int state = state(source, isKnown);
        boolean isOpen = source == spur ? state == spurState && !bannedEdge[edge] : mayVisit(source);
        if (isOpen && label[state] == null) {
            open.add(anyWay ? Label.of(state, 0, 0, next.hops + 1) : before(edge, state, next));
        }
    }

    private boolean mayVisit(int vertex) {
        return !blocked[vertex] && !(costs.feeling(vertex) < least);
    }

    private Label before(int edge, int state, Label next) {
        return Label.of(
                state, EdgeCosts.sum(costs.first(edge), next.first), costs.second(edge) + next.second, next.hops + 1);
    }

    /** Goes from the spur to END, by the first of the edges that cost the least. */
    private int[] forward() {
        int[] edges = new int[label.length];
        int length = 0;
        int state = spurState;
        while ((state >> 1) != ways.end) {
            edges[length] = cheapest(state);
            int target = ways.links.target(edges[length++]);
            state = state(target, (state & 1) == 1 || costs.isKnown(target));
        }
        return Arrays.copyOf(edges, length);
    }

    private int cheapest(int state) {
        int vertex = state >> 1;
        int best = Ways.NO_MOVE;
        Label least = null;
        for (int edge = ways.links.first(vertex); edge < ways.links.first(vertex + 1); edge++) {
            work.step();
            int target = ways.links.target(edge);
            Label after = label[state(target, (state & 1) == 1 || costs.isKnown(target))];
            boolean isOpen = after != null && !blocked[target] && !(vertex == spur && bannedEdge[edge]);
            Label all = isOpen ? before(edge, state, after) : null;
            if (all != null && (least == null || all.compareTo(least) < 0)) {
                best = edge;
                least = all;
            }
        }
        return best;
    }
}
