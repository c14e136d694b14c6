package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.jgrapht.TouchpointVertex;
import org.jspecify.annotations.Nullable;

/**
 * The most likely paths, those that go round included: best first, with the best possible rest of each
 * beginning known in advance.
 */
final class LikeliestPaths {

    private final JourneyFlow flow;
    private final TouchpointGraph graph;
    private final List<MoveEdge> edges;
    private final boolean hasParallelMoves;
    private final double[] costToEnd;

    LikeliestPaths(JourneyFlow flow, Work work) {
        this.flow = flow;
        this.graph = TouchpointGraph.withStartAndEnd(flow, edge -> -Math.log(edge.share()));
        this.edges = List.copyOf(graph.edgeSet());
        this.hasParallelMoves = graph.getType().isAllowingMultipleEdges();
        this.costToEnd = costToEnd(graph, work);
    }

    static double[] costToEnd(TouchpointGraph graph, Work work) {
        // The search asks for the weight of each edge that it meets, which lets it be interrupted.
        Graph<TouchpointVertex, MoveEdge> watched = new AsWeightedGraph<>(
                graph,
                edge -> {
                    work.step();
                    return graph.getEdgeWeight(edge);
                },
                false,
                false);
        SingleSourcePaths<TouchpointVertex, MoveEdge> toEnd =
                new DijkstraShortestPath<>(new EdgeReversedGraph<>(watched)).getPaths(graph.end());
        double[] cost = graph.vertexSet().stream().mapToDouble(toEnd::getWeight).toArray();
        work.advance();
        return cost;
    }

    /** At most so many paths, most likely first. */
    List<JourneyPath> list(int count, Work work) {
        List<JourneyPath> found = new ArrayList<>();
        PriorityQueue<Prefix> open = new PriorityQueue<>();
        double least = costToEnd[graph.start().index()];
        Prefix best = Double.isFinite(least) ? Prefix.start(graph.start(), least) : null;
        while (found.size() < count && best != null && best.isPossible()) {
            if (best.last.equals(graph.end())) {
                JourneyPath path = path(best);
                found.add(path);
                work.steps(path.moves().size());
                work.advance();
                best = open.poll();
            } else {
                best = best.isAmongBest(count) ? bestAfter(best, open, work) : open.poll();
            }
            work.step();
        }
        work.complete();
        return List.copyOf(found);
    }

    /** Goes one move on in all ways; the best one, mostly the next, is spared the queue. */
    private @Nullable Prefix bestAfter(Prefix prefix, PriorityQueue<Prefix> open, Work work) {
        Prefix best = null;
        for (MoveEdge edge : graph.outgoingEdgesOf(prefix.last)) {
            work.step();
            TouchpointVertex target = graph.getEdgeTarget(edge);
            double rest = costToEnd[target.index()];
            if (Double.isFinite(rest)) {
                Prefix next = prefix.then(edge, target, graph.getEdgeWeight(edge), rest, hasParallelMoves);
                best = best == null ? next : better(best, next, open);
            }
        }
        Prefix waiting = open.peek();
        if (best != null && waiting != null && waiting.compareTo(best) < 0) {
            open.add(best);
            best = null;
        }
        return best == null ? open.poll() : best;
    }

    private static Prefix better(Prefix one, Prefix other, PriorityQueue<Prefix> open) {
        boolean isOne = one.compareTo(other) < 0;
        open.add(isOne ? other : one);
        return isOne ? one : other;
    }

    private JourneyPath path(Prefix complete) {
        List<FlowMove> moves = new ArrayList<>();
        double probability = 1;
        int[] ways = complete.edges();
        for (int index : ways) {
            MoveEdge edge = edges.get(index);
            probability *= edge.share();
            edge.move().ifPresent(moves::add);
        }
        int first = graph.getEdgeTarget(edges.get(ways[0])).index();
        return JourneyPath.of(flow, first, moves, probability);
    }
}
