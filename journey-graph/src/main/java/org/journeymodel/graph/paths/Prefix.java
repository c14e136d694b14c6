package org.journeymodel.graph.paths;

import org.journeymodel.graph.compact.Trail;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointVertex;

/** The beginning of a path, and the least cost that any whole path with this beginning has. */
final class Prefix implements Comparable<Prefix> {

    /** Costs that differ by less are equal: they are sums of logarithms. */
    private static final double RESOLUTION = 1e-10;

    private static final long MOST_COST = Math.round(708 / RESOLUTION);

    final TouchpointVertex last;
    private final Trail touchpoints;
    private final Trail edges;
    private final double cost;
    private final long leastCost;

    private Prefix(TouchpointVertex last, Trail touchpoints, Trail edges, double cost, double rest) {
        this.last = last;
        this.touchpoints = touchpoints;
        this.edges = edges;
        this.cost = cost;
        this.leastCost = Math.round((cost + rest) / RESOLUTION);
    }

    static Prefix start(TouchpointVertex start, double rest) {
        return new Prefix(start, new Trail(), new Trail(), 0, rest);
    }

    /**
     * {@return this with one edge more}
     *
     * @param mayBeParallel whether another way may lead through the same touchpoints
     */
    Prefix then(MoveEdge next, TouchpointVertex target, double weight, double rest, boolean mayBeParallel) {
        int place = placeOf(target);
        Trail visited = mayBeParallel ? touchpoints.thenShared(place) : touchpoints.then(place);
        return new Prefix(target, visited, edges.then(next.index()), cost + weight, rest);
    }

    /**
     * {@return whether it is among the best with these touchpoints; to be asked once, best first. The
     * others are never needed: each of the best goes on in the same ways, at no greater cost}
     */
    boolean isAmongBest(int count) {
        return touchpoints.takeTurn() <= count;
    }

    /** {@return the indexes of the edges, in order} */
    int[] edges() {
        return edges.numbers();
    }

    /** {@return whether whole paths may still have a probability that is a number, which ends at e⁻⁷⁰⁸} */
    boolean isPossible() {
        return leastCost <= MOST_COST;
    }

    /** The cheapest first; of equal ones, that whose touchpoints come first, then that whose edges do. */
    @Override
    public int compareTo(Prefix other) {
        int order = Long.compare(leastCost, other.leastCost);
        order = order != 0 ? order : touchpoints.compareTo(other.touchpoints);
        return order != 0 ? order : edges.compareTo(other.edges);
    }

    /** A path that ends comes before those that go on. */
    private static int placeOf(TouchpointVertex vertex) {
        return vertex.touchpoint().isPresent() ? vertex.index() : -1;
    }
}
