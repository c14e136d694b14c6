package org.journeymodel.benchmarks.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A journey with something to mend everywhere: some leave at each touchpoint, each takes time, many feel
 * bad, and customers wait on every way; some five improvements for each touchpoint.
 */
@State(Scope.Benchmark)
public class FaultyGraph {

    /** How many touchpoints. */
    @Param("150")
    public int touchpoints;

    /** The journey. */
    public Journey journey;

    /** Its flow, analysed. */
    public FlowAnalysis analysis;

    /** Its structure. */
    public JourneyStructure structure;

    private final SplittableRandom random = new SplittableRandom(7);

    /** Makes them. */
    @Setup
    public void generate() {
        Journey sound = new GraphGenerator(touchpoints, true).journey();
        journey = sound.toBuilder()
                .stages(sound.stages().stream().map(this::faulty).toList())
                .transitions(slow(sound.transitions()))
                .build();
        JourneyGraph graph = JourneyGraph.of(journey);
        analysis = graph.flow();
        structure = graph.structure();
    }

    private Stage faulty(Stage stage) {
        return stage.toBuilder()
                .touchpoints(stage.touchpoints().stream().map(this::faulty).toList())
                .build();
    }

    private Touchpoint faulty(Touchpoint touchpoint) {
        return touchpoint.toBuilder()
                .duration(Duration.ofSeconds(random.nextInt(1, 3_600)))
                .addExperiences(Experience.builder()
                        .emotion(Emotion.of(random.nextDouble(-1, 1)))
                        .build())
                .build();
    }

    /** Of each touchpoint one in a thousand leaves, the others go its ways alike. */
    private List<Transition> slow(List<Transition> transitions) {
        List<Transition> slow = new ArrayList<>();
        for (Transition each : transitions) {
            long ways = transitions.stream()
                    .filter(way -> way.from().equals(each.from()))
                    .count();
            slow.add(each.withProbability(0.999 / ways).withWaiting(Duration.ofSeconds(random.nextInt(1, 86_400))));
        }
        return slow;
    }
}
