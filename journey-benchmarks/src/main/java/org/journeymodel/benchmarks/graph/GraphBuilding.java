package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.journeymodel.graph.jgrapht.TouchpointGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A flow as a weighted graph of JGraphT: ours, which is one, beside JGraphT's own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphBuilding {

    /** Makes the bridge. */
    @Benchmark
    public Object journey(LargeGraph graph) {
        return TouchpointGraph.of(graph.flow);
    }

    /** Adds vertices and edges. */
    @Benchmark
    public Object defaultGraph(LargeGraph graph) {
        return LargeGraph.peerOf(graph.flow);
    }
}
