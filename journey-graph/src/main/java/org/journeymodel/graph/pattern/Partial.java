package org.journeymodel.graph.pattern;

import org.journeymodel.graph.compact.Trail;

/** The beginning of a path that may come to match, and the least cost of any whole one that begins so. */
final class Partial implements Comparable<Partial> {

    /** The state of one that has ended; it comes before those that go on. */
    static final int ENDED = -1;

    /** Costs that differ by less are equal: they are sums of logarithms. */
    private static final double RESOLUTION = 1e-10;

    private static final long MOST_COST = Math.round(708 / RESOLUTION);

    final int state;
    final double cost;
    private final Trail touchpoints;
    private final Trail moves;
    private final long leastCost;

    private Partial(int state, Trail touchpoints, Trail moves, double cost, double rest) {
        this.state = state;
        this.touchpoints = touchpoints;
        this.moves = moves;
        this.cost = cost;
        this.leastCost = Math.round((cost + rest) / RESOLUTION);
    }

    static Partial start() {
        return new Partial(ENDED, new Trail(), new Trail(), 0, 0);
    }

    /** {@return this entered at a touchpoint, or gone on to it by a move} */
    Partial then(int nextState, int touchpoint, int move, double nextCost, double rest) {
        return new Partial(nextState, touchpoints.thenShared(touchpoint), moves.then(move), nextCost, rest);
    }

    /** {@return this ended} */
    Partial ended(double wholeCost) {
        return new Partial(ENDED, touchpoints.thenShared(ENDED), moves, wholeCost, 0);
    }

    /** {@return whether it is among the best with these touchpoints; asked once, best first} */
    boolean isAmongBest(int count) {
        return touchpoints.takeTurn() <= count;
    }

    /** {@return whether whole paths may still have a probability that is a number, which ends at e⁻⁷⁰⁸} */
    boolean isPossible() {
        return leastCost <= MOST_COST;
    }

    /** {@return the first touchpoint, then the moves} */
    int[] steps() {
        return moves.numbers();
    }

    /** The cheapest first; of equal ones, that whose touchpoints come first, then that whose moves do. */
    @Override
    public int compareTo(Partial other) {
        int order = Long.compare(leastCost, other.leastCost);
        order = order != 0 ? order : touchpoints.compareTo(other.touchpoints);
        return order != 0 ? order : moves.compareTo(other.moves);
    }
}
