package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * The best paths that visit no touchpoint twice, best first (Yen 1971, with Lawler's partition): the
 * best of all, then for each beginning of it the best that parts from it there, and so on.
 *
 * <p>What goes on best from a beginning is found among ways that avoid the touchpoints of the
 * beginning. Where feelings are asked for and none is known yet, such a way may have to fetch a known
 * one and come back through a touchpoint: it then bounds the paths with its beginning, and these are
 * parted further.
 */
final class BestPaths {

    private final Ways ways;
    private final EdgeCosts costs;
    private final Continuation continuation;
    private final Work work;
    private final TreeSet<Candidate> open = new TreeSet<>();
    private int openPaths;
    private int wanted;

    BestPaths(Ways ways, PathCriterion criterion, Work work) {
        this.ways = ways;
        this.costs = new EdgeCosts(ways, criterion);
        this.continuation = new Continuation(ways, costs, work);
        this.work = work;
    }

    /** Lists the best paths; gives up after so many candidates that are none. */
    PathList list(int count, int mostInVain) {
        List<JourneyPath> found = new ArrayList<>();
        wanted = count + 1;
        open(new int[0], new int[0]);
        int inVain = 0;
        while (!open.isEmpty() && found.size() < count && inVain <= mostInVain) {
            Candidate best = next();
            if (best.isPath()) {
                found.add(ways.path(best.edges));
                wanted--;
                work.advance();
            } else {
                inVain++;
            }
            part(best);
        }
        while (!open.isEmpty() && openPaths == 0 && inVain <= mostInVain) {
            inVain++;
            part(next());
        }
        work.complete();
        return new PathList(found, open.isEmpty());
    }

    private Candidate next() {
        Candidate best = open.first();
        open.remove(best);
        openPaths -= best.isPath() ? 1 : 0;
        return best;
    }

    private void part(Candidate best) {
        for (int length = best.fixed; length < best.partings(); length++) {
            int at = ways.links.source(best.edges[length]);
            if (ways.links.first(at + 1) - ways.links.first(at) > 1) {
                open(Arrays.copyOf(best.edges, length), best.bannedAfter(length));
            }
        }
    }

    private void open(int[] beginning, int[] banned) {
        work.steps(1 + beginning.length);
        int @Nullable [] rest = continuation.best(beginning, banned);
        if (rest == null) {
            return;
        }
        int[] edges = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, edges, beginning.length, rest.length);
        Candidate candidate = new Candidate(edges, beginning.length, banned, ways, costs);
        work.steps(edges.length);
        open.add(candidate);
        openPaths += candidate.isPath() ? 1 : 0;
        // What comes after as many paths as are wanted is never needed.
        while (openPaths > wanted) {
            openPaths -= open.pollLast().isPath() ? 1 : 0;
        }
    }
}
