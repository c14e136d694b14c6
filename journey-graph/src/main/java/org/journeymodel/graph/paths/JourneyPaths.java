package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.jgrapht.MoveEdge;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.journeymodel.graph.jgrapht.TouchpointVertex;
import org.jspecify.annotations.Nullable;

/**
 * The ways that customers take from START to END.
 *
 * <p>Immutable and thread-safe. Any journey has paths, though one full of traps may have none.
 */
public final class JourneyPaths {

    /** The most paths that can be asked for at once. */
    public static final int MOST_PATHS = 10_000;

    private final JourneyFlow flow;
    private final ProgressListener listener;
    private final TouchpointGraph graph;
    private final List<MoveEdge> edges;
    private final boolean hasParallelMoves;
    private final double[] costToEnd;

    private JourneyPaths(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
        this.graph = TouchpointGraph.withStartAndEnd(flow, edge -> -Math.log(edge.share()));
        this.edges = List.copyOf(graph.edgeSet());
        this.hasParallelMoves = graph.getType().isAllowingMultipleEdges();
        this.costToEnd = costToEnd(graph, Work.begin("Finding the likeliest way to the end", 1, listener));
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

    /**
     * {@return the paths of a journey; takes as long as one search for shortest paths}
     *
     * @param flow the journey read as a flow
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static JourneyPaths of(JourneyFlow flow) {
        return of(flow, ProgressListener.none());
    }

    /**
     * {@return the paths of a journey; takes as long as one search for shortest paths}
     *
     * @param flow the journey read as a flow
     * @param listener hears of the progress of this and of all that is asked of the paths
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public static JourneyPaths of(JourneyFlow flow, ProgressListener listener) {
        return new JourneyPaths(flow, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return the most likely paths, most likely first; of equally likely ones, the one whose
     * touchpoints come first in order, so that one that ends comes before those that go on; then
     * the one whose moves come first}
     *
     * <p>Paths may go round: each is exactly what some customers do, and over all paths the
     * probabilities sum to 1. Of search to compare 0.9, compare to search 0.42, compare to buy 0.38
     * the first three are search, compare, buy 0.342; search, compare 0.18; search, compare, search,
     * compare, buy 0.129276. Paths less likely than any number can say (1e-307) are left out.
     *
     * <p>Found best first, with the best possible rest of each path known in advance, so the cost
     * grows with the paths asked for, not with those that exist.
     *
     * @param count how many at the most; 0 to {@link #MOST_PATHS}
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public List<JourneyPath> mostLikely(int count) {
        if (count < 0 || count > MOST_PATHS) {
            throw new IllegalArgumentException(
                    "Count of paths must be between 0 and " + MOST_PATHS + ", but was " + count + ".");
        }
        return mostLikely(count, Work.begin("Listing paths", count, listener));
    }

    List<JourneyPath> mostLikely(int count, Work work) {
        List<JourneyPath> found = new ArrayList<>();
        PriorityQueue<Prefix> open = new PriorityQueue<>();
        double least = costToEnd[graph.start().index()];
        Prefix best = Double.isFinite(least) ? Prefix.start(graph.start(), least) : null;
        while (found.size() < count && best != null && best.isPossible()) {
            if (best.last.equals(graph.end())) {
                found.add(path(best));
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
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<FlowMove> moves = new ArrayList<>();
        double probability = 1;
        Outcome outcome = Outcome.ABANDONED;
        for (int index : complete.edges()) {
            MoveEdge edge = edges.get(index);
            probability *= edge.share();
            edge.move().ifPresent(moves::add);
            TouchpointVertex target = graph.getEdgeTarget(edge);
            if (target.touchpoint().isPresent()) {
                touchpoints.add(target.touchpoint().get());
                Outcome here = flow.outcome(target.index()).orElse(Outcome.ABANDONED);
                outcome = here.compareTo(outcome) < 0 ? here : outcome;
            }
        }
        return new JourneyPath(touchpoints, moves, probability, outcome);
    }
}
