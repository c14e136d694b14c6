package org.journeymodel.graph.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.GraphType;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

class TouchpointGraphTest {

    private static final String REFUSAL =
            "A journey's graph cannot be changed. Change the journey, or copy the graph into one of JGraphT's own.";

    private final JourneyFlow flow = graph("a@.5 b@.5 c+", "a->b .25 x", "a->b .5 y", "b->b .5", "b->c .25", "c->a .5")
            .journeyFlow();
    private final TouchpointGraph graph = TouchpointGraph.of(flow);
    private final TouchpointVertex a = graph.vertex(0);
    private final TouchpointVertex b = graph.vertex(1);
    private final TouchpointVertex c = graph.vertex(2);
    private final TouchpointVertex stranger = TouchpointGraph.of(flow).vertex(0);

    @Test
    void verticesAndEdgesComeInTheOrderOfTheJourney() {
        assertThat(graph.vertexSet()).extracting(TouchpointVertex::toString).containsExactly("a", "b", "c");
        assertThat(names(graph.edgeSet())).containsExactly("a -> b", "a -> b", "b -> b", "b -> c", "c -> a");
        assertThat(graph.edgeSet()).extracting(graph::getEdgeWeight).containsExactly(.25, .5, .5, .25, .5);
        assertThat(graph.edgeSet()).extracting(MoveEdge::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(graph.edgeSet())
                .allMatch(edge ->
                        flow.moves().get(edge.index()).equals(edge.move().orElseThrow()));
        assertThat(graph.vertexSet())
                .allMatch(vertex -> flow.touchpoints()
                        .get(vertex.index())
                        .equals(vertex.touchpoint().orElseThrow()));
        assertThat(new HashSet<>(graph.vertexSet())).containsExactlyElementsOf(graph.vertexSet());
        assertThat(graph.iterables().vertexCount()).isEqualTo(3);
        assertThat(graph.iterables().edgeCount()).isEqualTo(5);
    }

    @Test
    void edgesAreFoundByTheirEnds() {
        assertThat(graph.getEdge(a, b)).isNotNull().extracting(MoveEdge::index).isEqualTo(0);
        assertThat(graph.getEdge(b, a)).isNull();
        assertThat(graph.getEdge(stranger, b)).isNull();
        assertThat(graph.getEdge(a, null)).isNull();
        assertThat(graph.containsEdge(a, b)).isTrue();
        assertThat(graph.containsEdge(b, a)).isFalse();
        assertThat(graph.getAllEdges(a, b)).extracting(MoveEdge::index).containsExactly(0, 1);
        assertThat(graph.getAllEdges(b, a)).isEmpty();
        assertThat(graph.getAllEdges(a, stranger)).isNull();
        assertThat(graph.getAllEdges(null, a)).isNull();
    }

    @Test
    void edgesAtAVertexAndDegrees() {
        assertThat(names(graph.outgoingEdgesOf(b))).containsExactly("b -> b", "b -> c");
        assertThat(names(graph.incomingEdgesOf(b))).containsExactly("a -> b", "a -> b", "b -> b");
        assertThat(names(graph.edgesOf(b))).containsExactly("a -> b", "a -> b", "b -> b", "b -> c");
        assertThat(graph.outDegreeOf(b)).isEqualTo(2);
        assertThat(graph.inDegreeOf(b)).isEqualTo(3);
        assertThat(graph.degreeOf(b)).isEqualTo(5);
        MoveEdge self = graph.getEdge(b, b);
        assertThat(graph.getEdgeSource(self))
                .isEqualTo(graph.getEdgeTarget(self))
                .isEqualTo(b);
        assertThat(graph.outgoingEdgesOf(b).contains(graph.getEdge(a, b))).isFalse();
        assertThat(graph.incomingEdgesOf(b).contains(graph.getEdge(b, c))).isFalse();
        assertThat(graph.outgoingEdgesOf(b).contains(self)).isTrue();
        assertThat(graph.getAllEdges(b, b).contains(self)).isTrue();
    }

    @Test
    void whatIsOfAnotherGraphIsUnknown() {
        MoveEdge strange = TouchpointGraph.of(flow).edgeSet().iterator().next();

        assertThat(graph.containsVertex(a)).isTrue();
        assertThat(graph.containsVertex(stranger)).isFalse();
        assertThat(graph.containsVertex(null)).isFalse();
        assertThat(graph.containsEdge(strange)).isFalse();
        assertThat(graph.containsEdge(null)).isFalse();
        assertThat(graph.vertexSet().contains(stranger)).isFalse();
        assertThat(graph.vertexSet().contains((Object) "a")).isFalse();
        assertThat(graph.edgeSet().contains(strange)).isFalse();
        assertThat(graph.containsVertex(graph.getVertexSupplier().get())).isFalse();
        assertThat(graph.containsEdge(graph.getEdgeSupplier().get())).isFalse();
        String vertexMessage = "Vertex a is of another graph. Take vertices from this graph.";
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> graph.outgoingEdgesOf(stranger),
                () -> graph.incomingEdgesOf(stranger),
                () -> graph.edgesOf(stranger),
                () -> graph.outDegreeOf(stranger),
                () -> graph.inDegreeOf(stranger),
                () -> graph.degreeOf(stranger))) {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(vertexMessage);
        }
        String edgeMessage = "Edge a -> b is of another graph. Take edges from this graph.";
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> graph.getEdgeSource(strange),
                () -> graph.getEdgeTarget(strange),
                () -> graph.getEdgeWeight(strange))) {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(edgeMessage);
        }
        assertThatThrownBy(() -> graph.edgesOf(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("vertex");
        assertThatThrownBy(() -> graph.getEdgeSource(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("edge");
    }

    @Test
    void nothingCanBeChanged() {
        MoveEdge edge = graph.getEdge(a, b);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> graph.addEdge(a, c),
                () -> graph.addEdge(a, c, edge),
                graph::addVertex,
                () -> graph.addVertex(a),
                () -> graph.removeEdge(a, b),
                () -> graph.removeEdge(edge),
                () -> graph.removeVertex(a),
                () -> graph.setEdgeWeight(edge, 1),
                () -> graph.setEdgeWeight(a, b, 1),
                () -> graph.removeAllEdges(a, b),
                () -> graph.removeAllEdges(List.of(edge)),
                () -> graph.removeAllVertices(List.of(a)))) {
            assertThatThrownBy(call)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage(REFUSAL);
        }
        assertThatThrownBy(() -> graph.vertexSet().remove(a)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.edgeSet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.edgesOf(a).remove(edge)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.outgoingEdgesOf(a).remove(edge))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void algorithmsThatChangeTheirGraphAreRefused() {
        TouchpointGraph chain = graph("a b c", "a->b", "b->c", "a->c").toJGraphT();

        assertThatThrownBy(() -> TransitiveReduction.INSTANCE.reduce(chain))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(chain.edgeSet()).hasSize(3);
    }

    @Test
    void theTypeTellsWhatThereIs() {
        GraphType type = graph.getType();
        GraphType plain = graph("a b").toJGraphT().getType();

        assertThat(type.isDirected()).isTrue();
        assertThat(type.isWeighted()).isTrue();
        assertThat(type.isModifiable()).isFalse();
        assertThat(type.isAllowingMultipleEdges()).isTrue();
        assertThat(type.isAllowingSelfLoops()).isTrue();
        assertThat(plain.isAllowingMultipleEdges()).isFalse();
        assertThat(plain.isAllowingSelfLoops()).isFalse();
    }

    @Test
    void startAndEndJoinTheGraphOnRequest() {
        TouchpointGraph whole = TouchpointGraph.withStartAndEnd(flow, MoveEdge::share);

        assertThat(whole.vertexSet())
                .extracting(TouchpointVertex::toString)
                .containsExactly("a", "b", "c", "START", "END");
        assertThat(names(whole.edgesOf(whole.start()))).containsExactly("START -> a", "START -> b");
        assertThat(names(whole.incomingEdgesOf(whole.end()))).containsExactly("a -> END", "b -> END", "c -> END");
        assertThat(whole.incomingEdgesOf(whole.end()))
                .extracting(MoveEdge::share)
                .containsExactly(.25, .25, .5);
        assertThat(whole.outgoingEdgesOf(whole.start()))
                .allMatch(edge -> edge.move().isEmpty());
        assertThat(whole.start().touchpoint()).isEmpty();
        for (ThrowingCallable call : List.<ThrowingCallable>of(graph::start, graph::end)) {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This graph has no START and END. Make it with TouchpointGraph.withStartAndEnd.");
        }
    }

    @Test
    void weightsMustBeNumbers() {
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> TouchpointGraph.of(flow, edge -> edge.index() == 2 ? weight : 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Weight of edge b -> b must be finite, but was " + weight + ".");
        }
    }

    @Test
    void graphsAreEqualByIdentityAndTellThemselves() {
        assertThat(graph).isNotEqualTo(TouchpointGraph.of(flow));
        assertThat(graph("a b").toJGraphT()).hasToString("([a, b], [a -> b=(a,b)])");
    }

    @Test
    void algorithmsSayTheSameAsOnGraphsOfJGraphT() {
        for (int seed = 0; seed < 300; seed++) {
            TouchpointGraph ours =
                    TouchpointGraph.of(JourneyFlow.of(RandomJourney.of(seed, 8).journey()), edge -> 1 + edge.index());
            Graph<TouchpointVertex, DefaultWeightedEdge> theirs = copy(ours);
            var ourPaths = new DijkstraShortestPath<>(ours);
            var theirPaths = new DijkstraShortestPath<>(theirs);
            for (TouchpointVertex from : ours.vertexSet()) {
                for (TouchpointVertex to : ours.vertexSet()) {
                    assertThat(ourPaths.getPathWeight(from, to)).isEqualTo(theirPaths.getPathWeight(from, to));
                    assertThat(lengths(new YenKShortestPath<>(ours).getPaths(from, to, 4)))
                            .isEqualTo(lengths(new YenKShortestPath<>(theirs).getPaths(from, to, 4)));
                }
                assertThat(order(ours, from)).isEqualTo(order(theirs, from));
            }
            assertThat(new KosarajuStrongConnectivityInspector<>(ours).stronglyConnectedSets())
                    .isEqualTo(new KosarajuStrongConnectivityInspector<>(theirs).stronglyConnectedSets());
            Map<TouchpointVertex, Double> ranks = new PageRank<>(theirs).getScores();
            new PageRank<>(ours)
                    .getScores()
                    .forEach((vertex, rank) -> assertThat(rank).isCloseTo(ranks.get(vertex), within(1e-12)));
            assertThat(new CycleDetector<>(ours).findCycles()).isEqualTo(new CycleDetector<>(theirs).findCycles());
            assertThat(new AsSubgraph<>(ours).edgeSet()).hasSameSizeAs(theirs.edgeSet());
        }
    }

    private static Graph<TouchpointVertex, DefaultWeightedEdge> copy(TouchpointGraph graph) {
        Graph<TouchpointVertex, DefaultWeightedEdge> copy =
                new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        graph.vertexSet().forEach(copy::addVertex);
        for (MoveEdge edge : graph.edgeSet()) {
            copy.setEdgeWeight(
                    copy.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)), graph.getEdgeWeight(edge));
        }
        return copy;
    }

    private static <E> List<Double> lengths(List<GraphPath<TouchpointVertex, E>> paths) {
        return paths.stream().map(GraphPath::getWeight).toList();
    }

    private static <E> List<TouchpointVertex> order(Graph<TouchpointVertex, E> graph, TouchpointVertex from) {
        List<TouchpointVertex> order = new ArrayList<>();
        new BreadthFirstIterator<>(graph, from).forEachRemaining(order::add);
        return order;
    }

    private static List<String> names(Set<MoveEdge> edges) {
        return edges.stream().map(MoveEdge::toString).collect(Collectors.toList());
    }
}
