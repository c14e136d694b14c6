package org.journeymodel.benchmarks.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.bottleneck.Reason;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What success would be without each drop-off. No other library ranks bottlenecks: the peer is what users would write. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphBottlenecks {

    /** All improvements, drop-offs and others, by updates of one solution. */
    @Benchmark
    public Map<String, Double> journey(FaultyGraph graph) {
        Map<String, Double> success = new HashMap<>();
        Bottlenecks.of(graph.analysis, graph.structure, Objective.SUCCESS).ranked().stream()
                .filter(each -> each.reason() == Reason.DROP_OFF)
                .forEach(each -> success.put(
                        each.touchpoint().id(),
                        each.after().orElseThrow().success().orElseThrow()));
        return success;
    }

    /** Drop-offs alone, each removed in the journey itself, which is analysed anew. */
    @Benchmark
    public Map<String, Double> analyseEachAnew(FaultyGraph graph) {
        Map<String, Double> success = new HashMap<>();
        for (Touchpoint each : graph.journey.touchpoints()) {
            if (each.outcome().isEmpty()) {
                success.put(
                        each.id(),
                        JourneyGraph.of(without(graph.journey, each.id()))
                                .flow()
                                .probabilityOf(Outcome.SUCCESS));
            }
        }
        return success;
    }

    private static Journey without(Journey journey, String dropOff) {
        List<Transition> ways = new ArrayList<>();
        for (Transition each : journey.transitions()) {
            boolean isHere = each.from().equals(dropOff);
            ways.add(isHere ? each.withProbability(each.probability().orElseThrow() / 0.999) : each);
        }
        return journey.toBuilder().transitions(ways).build();
    }
}
