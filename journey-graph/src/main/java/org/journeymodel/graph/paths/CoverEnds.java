package org.journeymodel.graph.paths;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/** Leads walks that begin or end nowhere from the nearest entry, and to the nearest exit. */
final class CoverEnds {

    private static final int NONE = -1;

    private final CoverFlow flow;
    private final Links links;
    private final Work work;
    private final int[] fromEntry;
    private final int[] toExit;

    CoverEnds(CoverFlow flow, Work work) {
        this.flow = flow;
        this.links = flow.network.links();
        this.work = work;
        this.fromEntry = nearest(flow.network.entry(), true);
        this.toExit = nearest(flow.network.exit(), false);
    }

    void join() {
        for (int at = 0; at < links.size(); at++) {
            if (flow.spare(at) > 0) {
                end(at, flow.spare(at));
            } else if (flow.spare(at) < 0) {
                begin(at, -flow.spare(at));
            }
        }
        joinParts();
    }

    /** For each vertex the link to the nearest one of a kind, or from it. */
    private int[] nearest(boolean[] kind, boolean forward) {
        int[] link = new int[links.size()];
        boolean[] seen = kind.clone();
        int[] queue = new int[links.size()];
        int queued = 0;
        Arrays.fill(link, NONE);
        for (int at = 0; at < kind.length; at++) {
            if (kind[at]) {
                queue[queued++] = at;
            }
        }
        for (int head = 0; head < queued; head++) {
            int at = queue[head];
            int degree = forward ? links.first(at + 1) - links.first(at) : links.inDegree(at);
            for (int number = 0; number < degree; number++) {
                int next = forward ? links.first(at) + number : links.into(at, number);
                int vertex = forward ? links.target(next) : links.source(next);
                if (!seen[vertex]) {
                    seen[vertex] = true;
                    link[vertex] = next;
                    queue[queued++] = vertex;
                }
            }
            work.steps(1 + degree);
        }
        return link;
    }

    private void end(int vertex, long amount) {
        int at = vertex;
        while (toExit[at] != NONE) {
            work.step();
            flow.more[toExit[at]] += amount;
            at = links.target(toExit[at]);
        }
        flow.exits[at] += amount;
    }

    private void begin(int vertex, long amount) {
        int at = vertex;
        while (fromEntry[at] != NONE) {
            work.step();
            flow.more[fromEntry[at]] += amount;
            at = links.source(fromEntry[at]);
        }
        flow.entries[at] += amount;
    }

    /** Gives a walk to each part that has none, from its first entry. */
    private void joinParts() {
        int[] part = parts();
        boolean[] entered = new boolean[links.size()];
        for (int at = 0; at < part.length; at++) {
            entered[part[at]] |= flow.entries[at] > 0;
        }
        for (int at = 0; at < part.length; at++) {
            boolean isAlone = links.inDegree(at) == 0 && links.first(at + 1) == links.first(at);
            boolean isToCover = flow.network.ofPairs() || !isAlone;
            if (!entered[part[at]] && flow.network.entry()[at] && isToCover) {
                entered[part[at]] = true;
                flow.entries[at]++;
                end(at, 1);
            }
        }
    }

    /** Names for each vertex one of those that it is joined to, whichever way the links lead. */
    private int[] parts() {
        int[] part = new int[links.size()];
        Arrays.setAll(part, at -> at);
        for (int link = 0; link < links.moveCount(); link++) {
            work.step();
            part[root(part, links.source(link))] = root(part, links.target(link));
        }
        for (int at = 0; at < part.length; at++) {
            part[at] = root(part, at);
        }
        return part;
    }

    private static int root(int[] part, int vertex) {
        int at = vertex;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }
}
