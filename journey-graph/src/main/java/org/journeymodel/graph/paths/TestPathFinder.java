package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.work.Work;

/** Finds test paths: a minimum flow over all that is to cover, taken apart into paths. */
final class TestPathFinder {

    private final Ways ways;
    private final Work work;
    private final int[] entryEdge;
    private final int[] exitEdge;

    TestPathFinder(Ways ways, Work work) {
        this.ways = ways;
        this.work = work;
        this.entryEdge = new int[ways.size()];
        this.exitEdge = new int[ways.size()];
        for (int edge = 0; edge < ways.links.moveCount(); edge++) {
            if (ways.links.source(edge) == ways.start) {
                entryEdge[ways.links.target(edge)] = edge;
            } else if (ways.links.target(edge) == ways.end) {
                exitEdge[ways.links.source(edge)] = edge;
            }
        }
    }

    TestPaths ofMoves() {
        return cover(CoverNetwork.ofMoves(ways));
    }

    TestPaths ofPairs() {
        CoverNetwork moves = CoverNetwork.ofMoves(ways);
        checkNumber("cover", moves.pairs(), "pairs of moves");
        return cover(moves.toPairs(work));
    }

    private TestPaths cover(CoverNetwork network) {
        CoverFlow flow = CoverFlow.of(network, work);
        checkNumber("take", CoverTour.length(flow), network.ofPairs() ? "pairs of moves" : "moves");
        List<JourneyPath> paths = new ArrayList<>();
        for (int[] walk : CoverTour.walks(flow, work)) {
            work.steps(walk.length);
            paths.add(ways.path(network.ofPairs() ? movesOf(network, walk) : linksOf(network, walk)));
        }
        work.complete();
        return new TestPaths(paths, ways.uselessMoves());
    }

    /** The edges of a walk over moves, from START to END. */
    private int[] linksOf(CoverNetwork network, int[] walk) {
        int[] edges = new int[walk.length + 1];
        int at = walk[0];
        edges[0] = entryEdge[at];
        for (int step = 1; step < walk.length; step++) {
            edges[step] = network.edge(walk[step]);
            at = network.links().target(walk[step]);
        }
        edges[walk.length] = exitEdge[at];
        return edges;
    }

    /** The edges of a walk from move to move, from START to END. */
    private int[] movesOf(CoverNetwork network, int[] walk) {
        int[] edges = new int[walk.length + 2];
        int move = walk[0];
        edges[0] = entryEdge[ways.links.source(network.edge(move))];
        edges[1] = network.edge(move);
        for (int step = 1; step < walk.length; step++) {
            move = network.links().target(walk[step]);
            edges[step + 1] = network.edge(move);
        }
        edges[walk.length + 1] = exitEdge[ways.links.target(edges[walk.length])];
        return edges;
    }

    private void checkNumber(String verb, long number, String things) {
        if (number > PathSearch.MOST_TEST_MOVES) {
            throw new IllegalStateException(
                    "Test paths of journey \"" + ways.flow.journey().id() + "\" would " + verb
                            + " " + number + " " + things + ", more than " + PathSearch.MOST_TEST_MOVES
                            + ". Ask for those of a part of it, from and to a touchpoint.");
        }
    }
}
