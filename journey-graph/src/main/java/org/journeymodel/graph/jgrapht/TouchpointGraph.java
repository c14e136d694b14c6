package org.journeymodel.graph.jgrapht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.jspecify.annotations.Nullable;

/**
 * A journey as an unmodifiable {@link org.jgrapht.Graph}: directed, weighted, its vertices the
 * touchpoints in order, its edges the moves in order, kept in a few arrays. The weight of an edge is
 * its share unless a function says otherwise: an algorithm that looks for a <em>shortest</em> path
 * wants a cost, such as {@code edge -> -Math.log(edge.share())} for the most likely one.
 *
 * <p>Attempts to change it throw {@link UnsupportedOperationException}. Immutable and thread-safe.
 * Known limits of JGraphT 1.5 hold here as well: {@code TarjanSimpleCycles}, {@code
 * JohnsonSimpleCycles} and {@code GabowStrongConnectivityInspector} overflow the stack at some ten
 * thousand vertices, {@code AllDirectedPaths} keeps all paths in memory, and algorithms for simple
 * graphs refuse journeys with parallel transitions.
 */
public final class TouchpointGraph extends AbstractGraph<TouchpointVertex, MoveEdge> {

    private static final String UNMODIFIABLE =
            "A journey's graph cannot be changed. Change the journey, or copy the graph into one of"
                    + " JGraphT's own.";

    private final JourneyFlow flow;
    private final List<TouchpointVertex> vertices;
    private final List<MoveEdge> edges;
    private final Set<TouchpointVertex> vertexSet;
    private final Set<MoveEdge> edgeSet;
    private final Links links;
    private final double[] weight;
    private final GraphType type;

    private TouchpointGraph(JourneyFlow flow, boolean withStartAndEnd, ToDoubleFunction<MoveEdge> weight) {
        this.flow = flow;
        Drawing drawing = new Drawing(Work.begin("Reading the graph", ProgressListener.none()));
        drawing.addVertices(flow, withStartAndEnd);
        drawing.addEdges(flow, withStartAndEnd);
        this.vertices = List.copyOf(drawing.vertices);
        this.edges = List.copyOf(drawing.edges);
        this.vertexSet =
                new ListSet<>(vertices, each -> each instanceof TouchpointVertex vertex && containsVertex(vertex));
        this.edgeSet = new ListSet<>(edges, each -> each instanceof MoveEdge edge && containsEdge(edge));
        this.links = drawing.toLinks();
        this.weight = edges.stream()
                .mapToDouble(edge -> requireFinite(edge, weight.applyAsDouble(edge)))
                .toArray();
        this.type = typeOf(links);
    }

    private static double requireFinite(MoveEdge edge, double weight) {
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("Weight of edge " + edge + " must be finite, but was " + weight + ".");
        }
        return weight;
    }

    /** Vertices and edges while they are gathered, edges by source. */
    private static final class Drawing {
        final Work work;
        final List<TouchpointVertex> vertices = new ArrayList<>();
        final List<MoveEdge> edges = new ArrayList<>();
        final List<int[]> ends = new ArrayList<>();

        Drawing(Work work) {
            this.work = work;
        }

        void addVertices(JourneyFlow flow, boolean withStartAndEnd) {
            for (int at = 0; at < flow.size(); at++) {
                work.step();
                Touchpoint touchpoint = flow.touchpoints().get(at);
                vertices.add(new TouchpointVertex(at, touchpoint.id(), touchpoint));
            }
            if (withStartAndEnd) {
                vertices.add(new TouchpointVertex(flow.size(), "START", null));
                vertices.add(new TouchpointVertex(flow.size() + 1, "END", null));
            }
        }

        void addEdges(JourneyFlow flow, boolean withStartAndEnd) {
            int start = flow.size();
            int end = start + 1;
            for (int at = 0; at < start; at++) {
                for (FlowMove move : flow.movesFrom(at)) {
                    addEdge(at, move.target(), move.share(), move);
                }
                if (withStartAndEnd && flow.exitShare(at) > 0) {
                    addEdge(at, end, flow.exitShare(at), null);
                }
            }
            for (int at = 0; withStartAndEnd && at < start; at++) {
                if (flow.entryShare(at) > 0) {
                    addEdge(start, at, flow.entryShare(at), null);
                }
            }
        }

        private void addEdge(int source, int target, double share, @Nullable FlowMove move) {
            work.steps(10);
            String name = vertices.get(source) + " -> " + vertices.get(target);
            edges.add(new MoveEdge(edges.size(), name, share, move));
            ends.add(new int[] {source, target});
        }

        Links toLinks() {
            return Links.of(
                    vertices.size(),
                    ends.stream().mapToInt(each -> each[0]).toArray(),
                    ends.stream().mapToInt(each -> each[1]).toArray());
        }
    }

    /** Loops and parallel edges are allowed where there are some: algorithms ask the type. */
    private static GraphType typeOf(Links links) {
        boolean selfLoops = false;
        boolean parallel = false;
        int[] lastSource = new int[links.size()];
        for (int move = 0; move < links.moveCount(); move++) {
            int source = links.source(move);
            int target = links.target(move);
            selfLoops |= source == target;
            parallel |= lastSource[target] == source + 1;
            lastSource[target] = source + 1;
        }
        return new DefaultGraphType.Builder()
                .directed()
                .weighted(true)
                .modifiable(false)
                .allowMultipleEdges(parallel)
                .allowSelfLoops(selfLoops)
                .allowCycles(true)
                .build();
    }

    /**
     * {@return the graph of touchpoints and moves, the weight of an edge its share}
     *
     * @param flow a journey read as a flow
     */
    public static TouchpointGraph of(JourneyFlow flow) {
        return new TouchpointGraph(flow, false, MoveEdge::share);
    }

    /**
     * {@return the graph of touchpoints and moves}
     *
     * @param flow a journey read as a flow
     * @param weight gives each edge its weight; finite
     */
    public static TouchpointGraph of(JourneyFlow flow, ToDoubleFunction<MoveEdge> weight) {
        return new TouchpointGraph(flow, false, weight);
    }

    /**
     * {@return the graph of touchpoints and moves, START with an edge to each entry, and END with an
     * edge from each touchpoint where journeys end}
     *
     * @param flow a journey read as a flow
     * @param weight gives each edge its weight; finite
     */
    public static TouchpointGraph withStartAndEnd(JourneyFlow flow, ToDoubleFunction<MoveEdge> weight) {
        return new TouchpointGraph(flow, true, weight);
    }

    /**
     * {@return the vertex at a place in the graph}
     *
     * @param index its place
     */
    public TouchpointVertex vertex(int index) {
        return vertices.get(index);
    }

    /**
     * {@return the vertex of a touchpoint}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if the journey has no such touchpoint; the message
     *     names the nearest id
     */
    public TouchpointVertex vertex(String touchpoint) {
        return vertices.get(
                flow.findIndex(flow.journey().getTouchpoint(touchpoint).id()).orElseThrow());
    }

    /** {@return the vertex START; only of a graph with start and end} */
    public TouchpointVertex start() {
        return special(2);
    }

    /** {@return the vertex END; only of a graph with start and end} */
    public TouchpointVertex end() {
        return special(1);
    }

    private TouchpointVertex special(int fromEnd) {
        int index = vertices.size() - fromEnd;
        if (index < 0 || vertices.get(index).touchpoint().isPresent()) {
            throw new IllegalStateException(
                    "This graph has no START and END. Make it with TouchpointGraph.withStartAndEnd.");
        }
        return vertices.get(index);
    }

    @Override
    public Set<TouchpointVertex> vertexSet() {
        return vertexSet;
    }

    @Override
    public Set<MoveEdge> edgeSet() {
        return edgeSet;
    }

    @Override
    public boolean containsVertex(@Nullable TouchpointVertex vertex) {
        return vertex != null
                && vertex.index() >= 0
                && vertex.index() < vertices.size()
                && vertices.get(vertex.index()).equals(vertex);
    }

    @Override
    public boolean containsEdge(@Nullable MoveEdge edge) {
        return edge != null
                && edge.index() >= 0
                && edge.index() < edges.size()
                && edges.get(edge.index()).equals(edge);
    }

    @Override
    public @Nullable MoveEdge getEdge(TouchpointVertex source, TouchpointVertex target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        for (int at = links.first(source.index()); at < links.first(source.index() + 1); at++) {
            if (links.target(at) == target.index()) {
                return edges.get(at);
            }
        }
        return null;
    }

    @Override
    public @Nullable Set<MoveEdge> getAllEdges(TouchpointVertex source, TouchpointVertex target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        List<MoveEdge> found = new ArrayList<>();
        for (int at = links.first(source.index()); at < links.first(source.index() + 1); at++) {
            if (links.target(at) == target.index()) {
                found.add(edges.get(at));
            }
        }
        return new ListSet<>(List.copyOf(found), found::contains);
    }

    @Override
    public Set<MoveEdge> outgoingEdgesOf(TouchpointVertex vertex) {
        int at = indexOf(vertex);
        return new ListSet<>(
                edges.subList(links.first(at), links.first(at + 1)),
                each -> each instanceof MoveEdge edge && containsEdge(edge) && links.source(edge.index()) == at);
    }

    @Override
    public Set<MoveEdge> incomingEdgesOf(TouchpointVertex vertex) {
        int at = indexOf(vertex);
        List<MoveEdge> incoming = new ArrayList<>(links.inDegree(at));
        for (int number = 0; number < links.inDegree(at); number++) {
            incoming.add(edges.get(links.into(at, number)));
        }
        return new ListSet<>(
                List.copyOf(incoming),
                each -> each instanceof MoveEdge edge && containsEdge(edge) && links.target(edge.index()) == at);
    }

    @Override
    public Set<MoveEdge> edgesOf(TouchpointVertex vertex) {
        Set<MoveEdge> all = new LinkedHashSet<>(incomingEdgesOf(vertex));
        all.addAll(outgoingEdgesOf(vertex));
        return Collections.unmodifiableSet(all);
    }

    @Override
    public int outDegreeOf(TouchpointVertex vertex) {
        int at = indexOf(vertex);
        return links.first(at + 1) - links.first(at);
    }

    @Override
    public int inDegreeOf(TouchpointVertex vertex) {
        return links.inDegree(indexOf(vertex));
    }

    @Override
    public int degreeOf(TouchpointVertex vertex) {
        return inDegreeOf(vertex) + outDegreeOf(vertex);
    }

    @Override
    public TouchpointVertex getEdgeSource(MoveEdge edge) {
        return vertices.get(links.source(indexOf(edge)));
    }

    @Override
    public TouchpointVertex getEdgeTarget(MoveEdge edge) {
        return vertices.get(links.target(indexOf(edge)));
    }

    @Override
    public double getEdgeWeight(MoveEdge edge) {
        return weight[indexOf(edge)];
    }

    @Override
    public GraphType getType() {
        return type;
    }

    /** {@return a supplier of edges of no graph, for algorithms that build graphs of their own} */
    @Override
    public Supplier<MoveEdge> getEdgeSupplier() {
        return () -> new MoveEdge(-1, "edge", 0, null);
    }

    /** {@return a supplier of vertices of no graph, for algorithms that build graphs of their own} */
    @Override
    public Supplier<TouchpointVertex> getVertexSupplier() {
        return () -> new TouchpointVertex(-1, "vertex", null);
    }

    private int indexOf(TouchpointVertex vertex) {
        if (!containsVertex(Objects.requireNonNull(vertex, "vertex"))) {
            throw new IllegalArgumentException(
                    "Vertex " + vertex + " is of another graph. Take vertices from this graph.");
        }
        return vertex.index();
    }

    private int indexOf(MoveEdge edge) {
        if (!containsEdge(Objects.requireNonNull(edge, "edge"))) {
            throw new IllegalArgumentException("Edge " + edge + " is of another graph. Take edges from this graph.");
        }
        return edge.index();
    }

    @Override
    public MoveEdge addEdge(TouchpointVertex source, TouchpointVertex target) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public boolean addEdge(TouchpointVertex source, TouchpointVertex target, MoveEdge edge) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public TouchpointVertex addVertex() {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public boolean addVertex(TouchpointVertex vertex) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public MoveEdge removeEdge(TouchpointVertex source, TouchpointVertex target) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public boolean removeEdge(MoveEdge edge) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public boolean removeVertex(TouchpointVertex vertex) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }

    @Override
    public void setEdgeWeight(MoveEdge edge, double newWeight) {
        throw new UnsupportedOperationException(UNMODIFIABLE);
    }
}
