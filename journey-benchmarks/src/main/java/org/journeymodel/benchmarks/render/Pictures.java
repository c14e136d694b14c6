package org.journeymodel.benchmarks.render;

import java.util.concurrent.TimeUnit;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.render.ServiceBlueprint;
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

/** A journey drawn, with its analysed flow; the analysis is made before, as it is drawn more than once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(jvmArgs = {"-Xms1g", "-Xmx1g"})
@State(Scope.Benchmark)
public class Pictures {

    /** How many touchpoints. */
    @Param({"60", "2000"})
    public int touchpoints;

    private Journey journey;
    private FlowAnalysis flow;

    /** Makes the journey. */
    @Setup
    public void generate() {
        journey = FullMap.of(touchpoints);
        flow = JourneyGraph.of(journey).flow();
    }

    /** {@return the journey map as SVG} */
    @Benchmark
    public String mapAsSvg() {
        return JourneyMap.of(journey).with(flow).toSvg();
    }

    /** {@return the journey map as a page} */
    @Benchmark
    public String mapAsHtml() {
        return JourneyMap.of(journey).with(flow).toHtml();
    }

    /** {@return the service blueprint as SVG} */
    @Benchmark
    public String blueprintAsSvg() {
        return ServiceBlueprint.of(journey).with(flow).toSvg();
    }

    /** {@return the flow graph as SVG} */
    @Benchmark
    public String flowGraphAsSvg() {
        return FlowGraph.of(journey).toSvg();
    }
}
