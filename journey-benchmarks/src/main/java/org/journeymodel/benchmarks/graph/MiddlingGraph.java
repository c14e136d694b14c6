package org.journeymodel.benchmarks.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A journey of some touchpoints, for what takes more than linear time. The peer has no weights, since
 * with them JGraphT searches for cheapest ways instead of shortest.
 */
@State(Scope.Benchmark)
public class MiddlingGraph {

    /** How many touchpoints. */
    @Param("1000")
    public int touchpoints;

    /** The journey read as a flow. */
    public JourneyFlow flow;

    /** Touchpoints by their ids. */
    public Graph<String, DefaultEdge> peer;

    /** Makes them. */
    @Setup
    public void generate() {
        flow = JourneyFlow.of(new GraphGenerator(touchpoints, true).journey());
        peer = peerOf(flow);
    }

    /** {@return a flow as JGraphT's own graph, without weights} */
    static Graph<String, DefaultEdge> peerOf(JourneyFlow flow) {
        Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        flow.touchpoints().forEach(each -> graph.addVertex(each.id()));
        for (FlowMove move : flow.moves()) {
            graph.addEdge(move.from().id(), move.to().id());
        }
        return graph;
    }
}
