package org.journeymodel.benchmarks.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.journeymodel.core.flow.JourneyFlow;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A journey of many touchpoints that nobody comes back to, and the same as a graph of JGraphT's own. */
@State(Scope.Benchmark)
public class AcyclicGraph {

    /** How many touchpoints. */
    @Param("100000")
    public int touchpoints;

    /** The journey read as a flow. */
    public JourneyFlow flow;

    /** Touchpoints by their ids. */
    public Graph<String, DefaultEdge> peer;

    /** Makes them. */
    @Setup
    public void generate() {
        flow = JourneyFlow.of(new GraphGenerator(touchpoints, false).journey());
        peer = MiddlingGraph.peerOf(flow);
    }
}
