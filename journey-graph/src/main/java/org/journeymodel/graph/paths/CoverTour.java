package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Takes a flow apart into walks: one tour that walks each link as often as the flow says and passes
 * the outside world between its walks (Hierholzer 1873), cut there.
 */
final class CoverTour {

    private final Links links;
    private final Work work;
    private final int outside;
    private final long[] left;
    private final long[] exitsLeft;
    private final long[] entriesLeft;
    private final int[] next;
    private int nextEntry;

    private CoverTour(CoverFlow flow, Work work) {
        this.links = flow.network.links();
        this.work = work;
        this.outside = links.size();
        this.left = Arrays.stream(flow.more).map(each -> each + 1).toArray();
        this.exitsLeft = flow.exits.clone();
        this.entriesLeft = flow.entries.clone();
        this.next = new int[links.size()];
        Arrays.setAll(next, links::first);
    }

    /** How many links all walks take together. */
    static long length(CoverFlow flow) {
        return Arrays.stream(flow.more).reduce(flow.more.length, Math::addExact);
    }

    /** The walks: of each the vertex where it begins, then its links; in order of these numbers. */
    static List<int[]> walks(CoverFlow flow, Work work) {
        CoverTour tour = new CoverTour(flow, work);
        int steps =
                Math.toIntExact(length(flow) + 2 * Arrays.stream(flow.entries).sum());
        List<int[]> walks = tour.cut(tour.tour(steps));
        walks.sort(Arrays::compare);
        return walks;
    }

    /** The tour, backward: links, then exits and entries as {@code moveCount + vertex}, twice over. */
    private int[] tour(int steps) {
        int[] pending = new int[steps];
        int[] done = new int[steps];
        int depth = 0;
        int count = 0;
        while (count < steps) {
            work.step();
            int at = depth == 0 ? outside : target(pending[depth - 1]);
            int step = takeStep(at);
            if (step >= 0) {
                pending[depth++] = step;
            } else {
                done[count++] = pending[--depth];
            }
        }
        return done;
    }

    private int target(int step) {
        int entered = step - links.moveCount() - links.size();
        return entered >= 0 ? entered : step >= links.moveCount() ? outside : links.target(step);
    }

    /** A link not yet walked often enough, in order; the exit last; -1 if none is left. */
    private int takeStep(int vertex) {
        if (vertex == outside) {
            return takeEntry();
        }
        while (next[vertex] < links.first(vertex + 1) && left[next[vertex]] == 0) {
            next[vertex]++;
        }
        if (next[vertex] < links.first(vertex + 1)) {
            left[next[vertex]]--;
            return next[vertex];
        }
        return exitsLeft[vertex]-- > 0 ? links.moveCount() + vertex : -1;
    }

    private int takeEntry() {
        while (nextEntry < entriesLeft.length && entriesLeft[nextEntry] == 0) {
            nextEntry++;
        }
        if (nextEntry == entriesLeft.length) {
            return -1;
        }
        entriesLeft[nextEntry]--;
        return links.moveCount() + links.size() + nextEntry;
    }

    private List<int[]> cut(int[] backward) {
        List<int[]> walks = new ArrayList<>();
        int[] walk = new int[backward.length];
        int length = 0;
        for (int at = backward.length - 1; at >= 0; at--) {
            int step = backward[at];
            if (step < links.moveCount()) {
                walk[length++] = step;
            } else if (target(step) == outside) {
                walks.add(Arrays.copyOf(walk, length));
                length = 0;
            } else {
                walk[length++] = target(step);
            }
        }
        return walks;
    }
}
