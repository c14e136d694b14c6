package org.journeymodel.graph.paths;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * All paths within limits, one by one, in order. It only ever goes on where END is still to be reached
 * through touchpoints that may be visited again, so each beginning that it takes leads to a path.
 */
final class PathsInTurn implements Iterator<JourneyPath> {

    private final Ways ways;
    private final PathLimits limits;
    private final Supplier<Work> begin;
    private final int[] visits;
    private final OpenEnds openEnds;
    private @Nullable Work work;
    private int[][] choices = new int[16][];
    private int[] chosen = new int[16];
    private int[] edges = new int[16];
    private int depth;
    private boolean isOver;
    private boolean isFound;

    PathsInTurn(Ways ways, PathLimits limits, Supplier<Work> begin) {
        this.ways = ways;
        this.limits = limits;
        this.begin = begin;
        this.visits = new int[ways.size()];
        this.openEnds = new OpenEnds(ways, visits, limits.mostVisits());
    }

    @Override
    public boolean hasNext() {
        if (work == null) {
            work = begin.get();
            choose(ways.start, work);
        }
        if (!isFound && !isOver) {
            isFound = goOn(work);
            isOver = !isFound;
            if (isOver) {
                work.complete();
            }
        }
        return isFound;
    }

    @Override
    public JourneyPath next() {
        if (!hasNext() || work == null) {
            throw new NoSuchElementException("There are no more paths. Ask hasNext() first.");
        }
        work.steps(depth);
        isFound = false;
        JourneyPath path = ways.path(Arrays.copyOf(edges, depth));
        depth--;
        return path;
    }

    /** Goes on to the next path; its last edge leads into END. */
    private boolean goOn(Work ongoing) {
        while (depth >= 0) {
            ongoing.step();
            if (chosen[depth] == choices[depth].length) {
                leave();
            } else {
                int edge = choices[depth][chosen[depth]++];
                edges[depth] = edge;
                depth++;
                int target = ways.links.target(edge);
                if (target == ways.end) {
                    ongoing.advance();
                    return true;
                }
                visits[target]++;
                choose(target, ongoing);
            }
        }
        return false;
    }

    private void leave() {
        choices[depth] = new int[0];
        depth--;
        if (depth >= 0) {
            visits[ways.links.target(edges[depth])]--;
        }
    }

    private void choose(int vertex, Work ongoing) {
        if (depth == choices.length) {
            choices = Arrays.copyOf(choices, 2 * depth);
            chosen = Arrays.copyOf(chosen, 2 * depth);
            edges = Arrays.copyOf(edges, 2 * depth);
        }
        // The edge out of START is no move, nor is the one into END.
        int mostEdges = (int) Math.min(Integer.MAX_VALUE, limits.mostMoves() + 1L - depth);
        choices[depth] = openEnds.waysOn(vertex, mostEdges, ongoing);
        chosen[depth] = 0;
    }
}
