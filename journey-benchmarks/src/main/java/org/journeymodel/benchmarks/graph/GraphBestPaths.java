package org.journeymodel.benchmarks.graph;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.journeymodel.graph.paths.JourneyPaths;
import org.journeymodel.graph.paths.PathCriterion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How many moves the ten shortest paths have that visit no touchpoint twice. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphBestPaths {

    private static final int COUNT = 10;

    /** Yen on arrays, with Lawler's partition. */
    @Benchmark
    public List<Integer> journey(MiddlingGraph graph) {
        return JourneyPaths.of(graph.flow).best(PathCriterion.SHORTEST, COUNT).paths().stream()
                .map(path -> path.moves().size())
                .toList();
    }

    /** Yen on the graph of JGraphT. */
    @Benchmark
    public List<Integer> yen(MiddlingGraph graph) {
        String last = "t" + (graph.touchpoints - 1);
        return new YenKShortestPath<>(graph.peer)
                .getPaths("t0", last, COUNT).stream()
                        .map(path -> path.getLength())
                        .toList();
    }
}
