package org.journeymodel.graph.conformance;

import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/**
 * The least cost of an alignment, found by looking at all states (events read, touchpoint of the run) again and
 * again until nothing gets cheaper.
 */
final class ExhaustiveSearch {

    private static final long NEVER = Long.MAX_VALUE / 2;

    private final JourneyFlow flow;
    private final AlignmentCosts costs;
    private final boolean openEnds;

    ExhaustiveSearch(JourneyFlow flow, AlignmentCosts costs, boolean openEnds) {
        this.flow = flow;
        this.costs = costs;
        this.openEnds = openEnds;
    }

    /** The cost of aligning names, which may be unknown; the place {@code size} stands for "not begun". */
    long cost(List<String> path) {
        int begun = flow.size();
        long[][] least = new long[path.size() + 1][flow.size() + 1];
        for (long[] row : least) {
            Arrays.fill(row, NEVER);
        }
        least[0][begun] = 0;
        boolean cheaper = true;
        while (cheaper) {
            cheaper = false;
            for (int read = 0; read <= path.size(); read++) {
                for (int at = 0; at <= begun; at++) {
                    cheaper |= least[read][at] < NEVER && goOn(path, least, read, at);
                }
            }
        }
        return leastAtEnd(least[path.size()]);
    }

    private boolean goOn(List<String> path, long[][] least, int read, int at) {
        boolean cheaper = false;
        long now = least[read][at];
        if (read < path.size()) {
            cheaper |= lower(least, read + 1, at, now + adHoc(path.get(read)));
        }
        for (int next = 0; next < flow.size(); next++) {
            if (!mayFollow(at, next)) {
                continue;
            }
            String id = flow.touchpoints().get(next).id();
            cheaper |= lower(least, read, next, now + costs.missing(id));
            if (read < path.size() && path.get(read).equals(id)) {
                cheaper |= lower(least, read + 1, next, now);
            }
        }
        return cheaper;
    }

    private static boolean lower(long[][] least, int read, int at, long cost) {
        boolean cheaper = cost < least[read][at];
        least[read][at] = Math.min(least[read][at], cost);
        return cheaper;
    }

    private long adHoc(String name) {
        return flow.findIndex(name).isPresent() ? costs.adHoc(name) : costs.adHocUnknown();
    }

    private boolean mayFollow(int at, int next) {
        return at == flow.size()
                ? flow.entryShare(next) > 0
                : flow.movesFrom(at).stream().mapToInt(FlowMove::target).anyMatch(to -> to == next);
    }

    private long leastAtEnd(long[] row) {
        long least = openEnds ? row[flow.size()] : NEVER;
        for (int at = 0; at < flow.size(); at++) {
            boolean mayEnd = openEnds || flow.exitShare(at) > 0;
            least = mayEnd ? Math.min(least, row[at]) : least;
        }
        return least;
    }
}
