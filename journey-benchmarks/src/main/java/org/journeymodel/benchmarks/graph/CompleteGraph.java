package org.journeymodel.benchmarks.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A journey in which every touchpoint leads to every other, but for the last, where it ends. */
@State(Scope.Benchmark)
public class CompleteGraph {

    /** How many touchpoints. */
    @Param("50")
    public int touchpoints;

    /** The journey read as a flow. */
    public JourneyFlow flow;

    /** Touchpoints by their ids. */
    public Graph<String, DefaultEdge> peer;

    /** Makes them. */
    @Setup
    public void generate() {
        flow = JourneyFlow.of(Journey.builder("complete", "Complete")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .touchpoints(IntStream.range(0, touchpoints)
                                .mapToObj(at -> Touchpoint.of("t" + at, "Touchpoint " + at))
                                .toList())
                        .build())
                .transitions(transitions())
                .build());
        peer = MiddlingGraph.peerOf(flow);
    }

    private List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        for (int from = 0; from < touchpoints - 1; from++) {
            for (int to = 0; to < touchpoints; to++) {
                if (to != from) {
                    transitions.add(Transition.of("t" + from, "t" + to));
                }
            }
        }
        return transitions;
    }
}
