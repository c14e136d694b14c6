package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.paths.PathLimits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** All paths of few moves that visit no touchpoint twice, where every touchpoint leads to every other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphShortPaths {

    /** 1 + 48 + 48 · 47 + 48 · 47 · 46 paths from the first of 50 touchpoints to the last. */
    private static final int MOVES = 4;

    /** One by one, in order. */
    @Benchmark
    public int journey(CompleteGraph graph) {
        PathLimits limits = PathLimits.standard().withMostMoves(MOVES).withMostPaths(PathLimits.MOST_PATHS);
        return JourneyPaths.of(graph.flow).all(limits).paths().size();
    }

    /** All in one list. */
    @Benchmark
    public int allDirectedPaths(CompleteGraph graph) {
        String last = "t" + (graph.touchpoints - 1);
        return new AllDirectedPaths<>(graph.peer)
                .getAllPaths("t0", last, true, MOVES)
                .size();
    }
}
