package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
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
    private final PathSearch search;

    private JourneyPaths(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
        this.search = PathSearch.of(flow, listener);
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
     * {@return the question about paths that begin with a visit of a touchpoint, such as {@code
     * from("search").to("buy").best(QUICKEST)}}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch from(String touchpoint) {
        return search.from(touchpoint);
    }

    /**
     * {@return the question about paths that end where they first come to a touchpoint}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint
     */
    public PathSearch to(String touchpoint) {
        return search.to(touchpoint);
    }

    /** {@return the question about paths that end where they first come to a touchpoint of success} */
    public PathSearch toSuccess() {
        return search.toSuccess();
    }

    /**
     * {@return the best path that visits no touchpoint twice; empty if there is none}
     *
     * @param criterion what makes a path better than another
     */
    public Optional<JourneyPath> best(PathCriterion criterion) {
        return search.best(criterion);
    }

    /**
     * {@return the best paths that visit no touchpoint twice, best first; see {@link
     * PathSearch#best(PathCriterion, int)}}
     *
     * @param criterion what makes a path better than another
     * @param count how many at the most; 0 to {@link PathSearch#MOST_BEST}
     */
    public PathList best(PathCriterion criterion, int count) {
        return search.best(criterion, count);
    }

    /** {@return the first 10,000 paths that visit no touchpoint twice; see {@link #all(PathLimits)}} */
    public PathList all() {
        return search.all();
    }

    /**
     * {@return all paths within limits; see {@link PathSearch#all(PathLimits)}}
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public PathList all(PathLimits limits) {
        return search.all(limits);
    }

    /**
     * {@return all paths within limits, each made when it is asked for; see {@link
     * PathSearch#stream(PathLimits)}}
     *
     * @param limits how many paths, how long, and how often they visit a touchpoint
     */
    public Stream<JourneyPath> stream(PathLimits limits) {
        return search.stream(limits);
    }

    /** {@return how many paths there are, those that go round included; nothing is listed} */
    public PathCount count() {
        return search.count();
    }

    /**
     * {@return how many paths have exactly so many moves, those that go round included}
     *
     * @param moves 0 to {@link PathSearch#MOST_MOVES}
     */
    public BigInteger countWithMoves(int moves) {
        return search.countWithMoves(moves);
    }

    /**
     * {@return how many paths have at most so many moves, those that go round included}
     *
     * @param moves 0 to {@link PathSearch#MOST_MOVES}
     */
    public BigInteger countUpToMoves(int moves) {
        return search.countUpToMoves(moves);
    }

    /** {@return the fewest paths that together take every move; see {@link PathSearch#testPaths()}} */
    public TestPaths testPaths() {
        return search.testPaths();
    }

    /**
     * {@return the fewest paths that together take every pair of consecutive moves, and every move; see
     * {@link PathSearch#testPathsOfPairs()}}
     */
    public TestPaths testPathsOfPairs() {
        return search.testPathsOfPairs();
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
