package org.journeymodel.graph.paths;

import java.time.Duration;
import java.util.Arrays;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/**
 * What each edge costs by a criterion: a whole number first (time or unknown feelings), then the
 * logarithm of its share; and how each touchpoint feels, the better the higher.
 */
final class EdgeCosts {

    private static final long MOST_TIME = Long.MAX_VALUE / 2;

    /** Costs that differ by less are equal: they are sums of logarithms. */
    private static final double RESOLUTION = 1e-10;

    private final long[] first;
    private final double[] second;
    private final double[] feeling;

    EdgeCosts(Ways ways, PathCriterion criterion) {
        int edges = ways.links.moveCount();
        this.first = new long[edges];
        this.second = new double[edges];
        this.feeling = feelings(ways, criterion);
        for (int edge = 0; edge < edges; edge++) {
            int target = ways.links.target(edge);
            if (criterion == PathCriterion.QUICKEST) {
                first[edge] = time(ways, edge);
            } else if (criterion != PathCriterion.SHORTEST) {
                second[edge] = -Math.log(ways.share(edge));
            }
            if (criterion.isOfFeelings() && ways.isTouchpoint(target) && Double.isNaN(feeling[target])) {
                first[edge] = 1;
            }
        }
    }

    private static double[] feelings(Ways ways, PathCriterion criterion) {
        double[] feelings = new double[ways.size()];
        double sign = criterion == PathCriterion.UNHAPPIEST ? -1 : 1;
        for (int at = 0; at < feelings.length; at++) {
            boolean asked = criterion.isOfFeelings() && ways.isTouchpoint(at);
            feelings[at] = asked ? sign * ways.flow.feeling(at).orElse(Double.NaN) : Double.NaN;
        }
        return feelings;
    }

    private static long time(Ways ways, int edge) {
        JourneyFlow flow = ways.flow;
        int target = ways.links.target(edge);
        long nanos = ways.isTouchpoint(target)
                ? flow.duration(target).map(EdgeCosts::nanos).orElse(0L)
                : 0;
        if (ways.move(edge) != Ways.NO_MOVE) {
            FlowMove move = flow.moves().get(ways.move(edge));
            nanos = sum(nanos, move.typicalWaiting().map(EdgeCosts::nanos).orElse(0L));
        }
        return nanos;
    }

    private static long nanos(Duration duration) {
        boolean fits = duration.toSeconds() < MOST_TIME / 1_000_000_000;
        return fits ? duration.toNanos() : MOST_TIME;
    }

    /** Sums of costs stay below the most that a number can say. */
    static long sum(long one, long other) {
        return Math.min(MOST_TIME, one + other);
    }

    long first(int edge) {
        return first[edge];
    }

    double second(int edge) {
        return second[edge];
    }

    /** What stands for a second cost in comparisons. */
    static long key(double second) {
        return Math.round(second / RESOLUTION);
    }

    /** The valence at a vertex, of the opposite sign for the unhappiest; NaN if not known. */
    double feeling(int vertex) {
        return feeling[vertex];
    }

    boolean isKnown(int vertex) {
        return !Double.isNaN(feeling[vertex]);
    }

    /** All feelings that occur, ascending, each once. */
    double[] levels() {
        return Arrays.stream(feeling)
                .filter(each -> !Double.isNaN(each))
                .map(each -> each + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }
}
