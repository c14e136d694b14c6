package org.journeymodel.benchmarks.graph;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.journeymodel.graph.paths.JourneyPaths;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How many paths there are, exactly; without loops, since with one they have no end. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphPathCounts {

    /** One sum for each touchpoint, on arrays. */
    @Benchmark
    public BigInteger journey(AcyclicGraph graph) {
        return JourneyPaths.of(graph.flow).count().number().orElseThrow();
    }

    /** The same sums in JGraphT's topological order. */
    @Benchmark
    public BigInteger topologicalOrder(AcyclicGraph graph) {
        Map<String, BigInteger> ways = new HashMap<>();
        ways.put("t0", BigInteger.ONE);
        TopologicalOrderIterator<String, DefaultEdge> order = new TopologicalOrderIterator<>(graph.peer);
        BigInteger all = BigInteger.ZERO;
        while (order.hasNext()) {
            String at = order.next();
            BigInteger here = ways.getOrDefault(at, BigInteger.ZERO);
            for (DefaultEdge edge : graph.peer.outgoingEdgesOf(at)) {
                ways.merge(graph.peer.getEdgeTarget(edge), here, BigInteger::add);
            }
            all = graph.peer.outDegreeOf(at) == 0 ? all.add(here) : all;
        }
        return all;
    }
}
