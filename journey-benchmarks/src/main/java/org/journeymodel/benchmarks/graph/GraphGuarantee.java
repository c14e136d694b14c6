package org.journeymodel.benchmarks.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.guarantee.SuccessBounds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the company can guarantee, in journeys of more and more touchpoints, half of which are the
 * company's: the time of the guarantee grows as they do, validation included. No peer takes journeys.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
@State(Scope.Benchmark)
public class GraphGuarantee {

    /** How many touchpoints. */
    @Param({"25000", "50000", "100000"})
    public int touchpoints;

    private JourneyFlow flow;

    /** Gives the company all moves out of every other touchpoint. */
    @Setup
    public void generate() {
        Journey journey = new GraphGenerator(touchpoints, true).journey();
        List<Transition> moves = new ArrayList<>();
        for (Transition move : journey.transitions()) {
            boolean isCompanys = Integer.parseInt(move.from().substring(1)) % 2 == 0;
            moves.add(isCompanys ? move.withChoice(Actor.COMPANY) : move);
        }
        flow = JourneyFlow.of(journey.toBuilder().transitions(moves).build());
    }

    /** From where success is guaranteed, and how. */
    @Benchmark
    public Guarantee guarantee() {
        return Guarantee.of(flow);
    }

    /** How likely it is at worst and at best. */
    @Benchmark
    public SuccessBounds bounds() {
        return Guarantee.of(flow).success();
    }
}
