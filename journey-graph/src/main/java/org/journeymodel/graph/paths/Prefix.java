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

    /** The cheapest first; of equal ones, the one whose touchpoints come first in order. */
    @Override
    public int compareTo(Prefix other) {
        int order = Long.compare(leastCost, other.leastCost);
        return order != 0 ? order : compareTouchpoints(this, other);
    }

    /** Compares where the two part; a prefix comes before what continues it. */
    private static int compareTouchpoints(Prefix left, Prefix right) {
        Prefix a = left.cutTo(right.length);
        Prefix b = right.cutTo(left.length);
        int order = Integer.compare(left.length, right.length);
        while (a != b && a.before != null && b.before != null) {
            int here = Integer.compare(a.last.index(), b.last.index());
            order = here != 0 ? here : order;
            a = a.before;
            b = b.before;
        }
        return order;
    }

    private Prefix cutTo(int wanted) {
        Prefix at = this;
        while (at.length > wanted && at.before != null) {
            at = at.before;
        }
        return at;
    }
}
