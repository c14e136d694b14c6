package org.journeymodel.benchmarks.graph;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Betweenness by hops of all touchpoints. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphBetweenness {

    /** Brandes on arrays. */
    @Benchmark
    public Map<Touchpoint, Double> journey(MiddlingGraph graph) {
        return JourneyStructure.of(graph.flow).betweenness();
    }

    /** Brandes on the graph of JGraphT. */
    @Benchmark
    public Map<String, Double> betweennessCentrality(MiddlingGraph graph) {
        return new BetweennessCentrality<>(graph.peer).getScores();
    }
}
