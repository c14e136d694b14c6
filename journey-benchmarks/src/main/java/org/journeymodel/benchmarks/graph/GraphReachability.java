package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How far the farthest touchpoint is from where customers enter, in moves. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphReachability {

    /** The structure, made anew, knows the moves from START. */
    @Benchmark
    public int journey(LargeGraph graph) {
        JourneyStructure structure = JourneyStructure.of(graph.flow);
        int farthest = 0;
        for (Touchpoint each : graph.flow.touchpoints()) {
            farthest = Math.max(farthest, structure.hopsFromStart(each.id()).orElse(0));
        }
        return farthest - 1;
    }

    /** JGraphT searches breadth first. */
    @Benchmark
    public int breadthFirst(LargeGraph graph) {
        BreadthFirstIterator<String, DefaultWeightedEdge> search = new BreadthFirstIterator<>(graph.peer, "t0");
        int farthest = 0;
        while (search.hasNext()) {
            farthest = Math.max(farthest, search.getDepth(search.next()));
        }
        return farthest;
    }
}
