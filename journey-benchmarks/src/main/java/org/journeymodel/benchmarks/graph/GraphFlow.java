package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many touchpoints customers visit, of a large journey whose flow is solved exactly. The target is
 * some seconds. {@link GraphVisits} has a peer, on a smaller journey.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphFlow {

    /** Elimination by components; the analysis is made anew each time. */
    @Benchmark
    public double journey(LargeGraph graph) {
        return FlowAnalysis.of(graph.flow).touchpointsVisited();
    }
}
