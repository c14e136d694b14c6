package org.journeymodel.graph.conformance;

import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;

/** The least cost of an alignment, from the distances of all touchpoints from all others (Floyd and Warshall). */
final class AllDistances {

    private static final long NEVER = Long.MAX_VALUE / 8;

    private final JourneyFlow flow;
    private final AlignmentCosts costs;

    /** What is missing between two touchpoints; the last row is before an entry, the last column after an end. */
    private final long[][] between;

    AllDistances(JourneyFlow flow, AlignmentCosts costs) {
        this.flow = flow;
        this.costs = costs;
        this.between = new long[flow.size() + 1][flow.size() + 1];
        for (long[] row : between) {
            Arrays.fill(row, NEVER);
        }
        for (FlowMove move : flow.moves()) {
            between[move.source()][move.target()] = 0;
        }
        for (int at = 0; at < flow.size(); at++) {
            between[flow.size()][at] = flow.entryShare(at) > 0 ? 0 : NEVER;
            between[at][flow.size()] = flow.exitShare(at) > 0 ? 0 : NEVER;
        }
        goThroughAll();
    }

    private void goThroughAll() {
        for (int middle = 0; middle < flow.size(); middle++) {
            long cost = costs.missing(flow.touchpoints().get(middle).id());
            for (long[] from : between) {
                for (int to = 0; to <= flow.size(); to++) {
                    from[to] = Math.min(from[to], from[middle] + cost + between[middle][to]);
                }
            }
        }
    }

    /** The cost of a path: for each event, the least if it is the last one matched. */
    long cost(List<String> path) {
        long[] matched = new long[path.size()];
        long allAdHoc = 0;
        long least = NEVER;
        for (int event = 0; event <= path.size(); event++) {
            int at = event < path.size() ? flow.findIndex(path.get(event)).orElse(-1) : flow.size();
            long cost = at < 0 ? NEVER : allAdHoc + between[flow.size()][at];
            long adHocSince = 0;
            for (int last = event - 1; last >= 0 && at >= 0; last--) {
                int from = flow.findIndex(path.get(last)).orElse(-1);
                cost = from < 0 ? cost : Math.min(cost, matched[last] + adHocSince + between[from][at]);
                adHocSince += adHoc(path.get(last));
            }
            if (event == path.size()) {
                least = cost;
            } else {
                matched[event] = cost;
                allAdHoc += adHoc(path.get(event));
            }
        }
        return least;
    }

    private long adHoc(String name) {
        return flow.findIndex(name).isPresent() ? costs.adHoc(name) : costs.adHocUnknown();
    }
}
