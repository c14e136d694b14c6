package org.journeymodel.benchmarks.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A journey of many touchpoints, read as a flow, and the same as a graph of JGraphT's own. */
@State(Scope.Benchmark)
public class LargeGraph {

    /** How many touchpoints. */
    @Param("100000")
    public int touchpoints;

    /** The journey. */
    public Journey journey;

    /** The journey read as a flow. */
    public JourneyFlow flow;

    /** Touchpoints by their ids, moves weighted by their shares. */
    public Graph<String, DefaultWeightedEdge> peer;

    /** Makes them. */
    @Setup
    public void generate() {
        journey = new GraphGenerator(touchpoints, true).journey();
        flow = JourneyFlow.of(journey);
        peer = peerOf(flow);
    }

    /** {@return a flow as JGraphT's own graph} */
    static Graph<String, DefaultWeightedEdge> peerOf(JourneyFlow flow) {
        Graph<String, DefaultWeightedEdge> graph = new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        flow.touchpoints().forEach(each -> graph.addVertex(each.id()));
        for (FlowMove move : flow.moves()) {
            DefaultWeightedEdge edge = graph.addEdge(move.from().id(), move.to().id());
            graph.setEdgeWeight(edge, move.share());
        }
        return graph;
    }
}
