package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.paths.PathList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first 10,000 of some 10⁶² paths that visit no touchpoint twice. The target is 100 ms. JGraphT lists
 * all paths or none; {@link GraphShortPaths} has a peer, on those that are short.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphFirstPaths {

    /** One by one, in order. */
    @Benchmark
    public PathList journey(CompleteGraph graph) {
        return JourneyPaths.of(graph.flow).all();
    }
}
