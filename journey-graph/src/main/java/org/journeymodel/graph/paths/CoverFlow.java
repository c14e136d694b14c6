package org.journeymodel.graph.paths;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * How often each link is walked so that the fewest walks cover all of them: a minimum flow with lower
 * bounds of 1.
 *
 * <p>Walked once each, some vertices are left more often than they are come to, others less. As many
 * as possible of the first are fed from the second, over links that are then walked more than once (a
 * maximum flow by shortest augmenting paths, Edmonds and Karp 1972). Each other one takes a walk of its
 * own from an entry, and no fewer walks will do. A part that is joined to no other and that feeds itself
 * takes one walk.
 */
final class CoverFlow {

    final CoverNetwork network;
    final long[] more;
    final long[] entries;
    final long[] exits;
    private final Links links;
    private final long[] spare;
    private final int[] by;
    private final int[] queue;
    private final Work work;

    private CoverFlow(CoverNetwork network, Work work) {
        this.network = network;
        this.links = network.links();
        this.work = work;
        this.more = new long[links.moveCount()];
        this.entries = new long[links.size()];
        this.exits = new long[links.size()];
        this.spare = new long[links.size()];
        this.by = new int[links.size()];
        this.queue = new int[links.size()];
    }

    static CoverFlow of(CoverNetwork network, Work work) {
        CoverFlow flow = new CoverFlow(network, work);
        for (int at = 0; at < flow.spare.length; at++) {
            flow.spare[at] = (long) flow.links.inDegree(at) - (flow.links.first(at + 1) - flow.links.first(at));
        }
        int fed = flow.nextFed();
        while (fed >= 0) {
            flow.feed(fed);
            work.advance();
            fed = flow.nextFed();
        }
        new CoverEnds(flow, work).join();
        return flow;
    }

    /** How often walks come to a vertex more than they leave it; negative if they leave it more. */
    long spare(int vertex) {
        return spare[vertex];
    }

    /** The nearest vertex that lacks walks and can be fed, its way noted; -1 if there is none. */
    private int nextFed() {
        // Looking for where to begin is quick, but on a large journey not free.
        work.steps(spare.length / 16);
        Arrays.fill(by, Integer.MIN_VALUE);
        int queued = 0;
        for (int at = 0; at < spare.length; at++) {
            if (spare[at] > 0) {
                by[at] = Integer.MAX_VALUE;
                queue[queued++] = at;
            }
        }
        for (int head = 0; head < queued; head++) {
            int at = queue[head];
            if (spare[at] < 0) {
                return at;
            }
            queued = reachFrom(at, queued);
        }
        return -1;
    }

    private int reachFrom(int at, int alreadyQueued) {
        int queued = alreadyQueued;
        for (int link = links.first(at); link < links.first(at + 1); link++) {
            queued = reach(links.target(link), link, queued);
        }
        for (int number = 0; number < links.inDegree(at); number++) {
            int link = links.into(at, number);
            queued = more[link] > 0 ? reach(links.source(link), -1 - link, queued) : queued;
        }
        work.steps(1 + links.inDegree(at) + links.first(at + 1) - links.first(at));
        return queued;
    }

    /** Notes by which link a vertex is reached: -1 - link if by one that is walked less. */
    private int reach(int vertex, int link, int queued) {
        if (by[vertex] != Integer.MIN_VALUE) {
            return queued;
        }
        by[vertex] = link;
        queue[queued] = vertex;
        return queued + 1;
    }

    private void feed(int fed) {
        long amount = -spare[fed];
        int root = fed;
        while (by[root] != Integer.MAX_VALUE) {
            amount = by[root] < 0 ? Math.min(amount, more[-1 - by[root]]) : amount;
            root = before(root);
        }
        amount = Math.min(amount, spare[root]);
        for (int at = fed; at != root; at = before(at)) {
            int link = by[at];
            more[link < 0 ? -1 - link : link] += link < 0 ? -amount : amount;
        }
        spare[root] -= amount;
        spare[fed] += amount;
    }

    private int before(int vertex) {
        int link = by[vertex];
        return link < 0 ? links.target(-1 - link) : links.source(link);
    }
}
