package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Strong components of two touchpoints or more, after one snapshot. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphComponents {

    /** Tarjan on arrays; the structure is made anew each time. */
    @Benchmark
    public int journey(LargeGraph graph) {
        return JourneyStructure.of(graph.flow).components().size();
    }

    /** Kosaraju on the graph of JGraphT. */
    @Benchmark
    public int kosaraju(LargeGraph graph) {
        return (int) new KosarajuStrongConnectivityInspector<>(graph.peer)
                .stronglyConnectedSets().stream()
                        .filter(each -> each.size() > 1)
                        .count();
    }
}
