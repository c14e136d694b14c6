package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Must-pass touchpoints, and what the failure of each touchpoint cuts off, of a large journey. The
 * target is 100 ms. JGraphT has no dominators; {@link GraphCutOffs} has a peer, on a smaller journey.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphDominators {

    /** Dominator trees, from START and from success; the structure is made anew each time. */
    @Benchmark
    public int journey(LargeGraph graph) {
        JourneyStructure structure = JourneyStructure.of(graph.flow);
        return structure.mustPass().size() + structure.cutOffs().size();
    }
}
