package org.journeymodel.graph.paths;

import java.util.ArrayDeque;
import java.util.Deque;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointVertex;
import org.jspecify.annotations.Nullable;

/** The beginning of a path, and the least cost that any whole path with this beginning has. */
final class Prefix implements Comparable<Prefix> {

    /** Costs that differ by less are equal: they are sums of logarithms. */
    private static final double RESOLUTION = 1e-10;

    private static final long MOST_COST = Math.round(708 / RESOLUTION);

    final TouchpointVertex last;
    private final @Nullable Prefix before;
    private final @Nullable MoveEdge edge;
    private final int length;
    private final double cost;
    private final long leastCost;

    private Prefix(TouchpointVertex last, @Nullable Prefix before, @Nullable MoveEdge edge, double cost, double rest) {
        this.last = last;
        this.before = before;
        this.edge = edge;
        this.length = before == null ? 0 : before.length + 1;
        this.cost = cost;
        this.leastCost = Math.round((cost + rest) / RESOLUTION);
    }

    static Prefix start(TouchpointVertex start, double rest) {
        return new Prefix(start, null, null, 0, rest);
    }

    Prefix then(MoveEdge next, TouchpointVertex target, double weight, double rest) {
        return new Prefix(target, this, next, cost + weight, rest);
    }

    Deque<MoveEdge> edges() {
        Deque<MoveEdge> edges = new ArrayDeque<>();
        for (Prefix at = this; at != null && at.edge != null; at = at.before) {
            edges.addFirst(at.edge);
        }
        return edges;
    }

    /** {@return whether whole paths may still have a probability that is a number, which ends at e⁻⁷⁰⁸} */
    boolean isPossible() {
        return leastCost <= MOST_COST;
    }

    /** The cheapest first; of equal ones, the one whose touchpoints come first in order. */
    @Override
    public int compareTo(Prefix other) {
        int order = Long.compare(leastCost, other.leastCost);
        return order != 0 ? order : compareTouchpoints(this, other);
    }

    /** Compares where the two part, first the touchpoints, then the moves between the same ones. */
    private static int compareTouchpoints(Prefix left, Prefix right) {
        Prefix a = left.cutTo(right.length);
        Prefix b = right.cutTo(left.length);
        int touchpoints = Integer.compare(left.length, right.length);
        int edges = 0;
        while (a != b && a.edge != null && b.edge != null && a.before != null && b.before != null) {
            int order = Integer.compare(placeOf(a.last), placeOf(b.last));
            touchpoints = order != 0 ? order : touchpoints;
            order = Integer.compare(a.edge.index(), b.edge.index());
            edges = order != 0 ? order : edges;
            a = a.before;
            b = b.before;
        }
        return touchpoints != 0 ? touchpoints : edges;
    }

    /** A path that ends comes before those that go on. */
    private static int placeOf(TouchpointVertex vertex) {
        return vertex.touchpoint().isPresent() ? vertex.index() : -1;
    }

    private Prefix cutTo(int wanted) {
        Prefix at = this;
        while (at.length > wanted && at.before != null) {
            at = at.before;
        }
        return at;
    }
}
