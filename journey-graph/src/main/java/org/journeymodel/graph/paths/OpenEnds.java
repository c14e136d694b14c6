package org.journeymodel.graph.paths;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/** Tells which edges still lead to END through touchpoints that may be visited once more. */
final class OpenEnds {

    private final Ways ways;
    private final int[] visits;
    private final int mostVisits;
    private final int[] seenIn;
    private final int[] distance;
    private final int[] queue;
    private final int[] wantedIn;
    private int search;

    OpenEnds(Ways ways, int[] visits, int mostVisits) {
        this.ways = ways;
        this.visits = visits;
        this.mostVisits = mostVisits;
        this.seenIn = new int[ways.size()];
        this.distance = new int[ways.size()];
        this.queue = new int[ways.size()];
        this.wantedIn = new int[ways.size()];
    }

    /**
     * {@return the edges out of a vertex, in order, that lead to END in time}
     *
     * @param mostEdges how many edges may follow, the one into END aside
     */
    int[] waysOn(int vertex, int mostEdges, Work work) {
        search++;
        int[] open = new int[ways.links.first(vertex + 1) - ways.links.first(vertex)];
        int count = 0;
        int wanted = 0;
        for (int edge = ways.links.first(vertex); edge < ways.links.first(vertex + 1); edge++) {
            int target = ways.links.target(edge);
            if (target == ways.end || (mostEdges > 0 && visits[target] < mostVisits)) {
                open[count++] = edge;
                wanted += target != ways.end && wantedIn[target] != search ? 1 : 0;
                wantedIn[target] = search;
            }
        }
        work.steps(open.length);
        // Each beginning leads to a path, so a single edge does; of START nobody knows yet.
        if (count > 1 || vertex == ways.start) {
            search(wanted, mostEdges, work);
            count = keepReached(open, count);
        }
        return Arrays.copyOf(open, count);
    }

    private int keepReached(int[] open, int count) {
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int target = ways.links.target(open[at]);
            if (target == ways.end || seenIn[target] == search) {
                open[kept++] = open[at];
            }
        }
        return kept;
    }

    /** Searches backward from END until all that is wanted is found, or too far away. */
    private void search(int wanted, int mostEdges, Work work) {
        int queued = 1;
        int missing = wanted;
        queue[0] = ways.end;
        distance[ways.end] = 0;
        for (int head = 0; head < queued && missing > 0 && distance[queue[head]] < mostEdges; head++) {
            int at = queue[head];
            int degree = ways.links.inDegree(at);
            for (int number = 0; number < degree && missing > 0; number++) {
                int source = ways.links.source(ways.links.into(at, number));
                if (seenIn[source] != search && visits[source] < mostVisits) {
                    seenIn[source] = search;
                    distance[source] = distance[at] + 1;
                    queue[queued++] = source;
                    missing -= wantedIn[source] == search ? 1 : 0;
                }
            }
            work.steps(degree);
        }
    }
}
