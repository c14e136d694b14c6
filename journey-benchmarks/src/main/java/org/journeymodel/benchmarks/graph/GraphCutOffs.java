package org.journeymodel.benchmarks.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.journeymodel.graph.structure.JourneyStructure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** For each touchpoint, how many others its failure makes unreachable. JGraphT has no dominators. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphCutOffs {

    /** Dominator trees, from START and from success, for all touchpoints at once. */
    @Benchmark
    public Map<String, Integer> journey(MiddlingGraph graph) {
        Map<String, Integer> lost = new HashMap<>();
        JourneyStructure.of(graph.flow).cutOffs().stream()
                .filter(each -> each.unreachableCount() > 0)
                .forEach(each -> lost.put(each.touchpoint().id(), each.unreachableCount()));
        return lost;
    }

    /** A search without each touchpoint in turn. */
    @Benchmark
    public Map<String, Integer> searchWithoutEach(MiddlingGraph graph) {
        Map<String, Integer> lost = new HashMap<>();
        int all = reached(graph.peer);
        lost.put("t0", all - 1);
        for (String removed : graph.peer.vertexSet()) {
            if (!removed.equals("t0")) {
                int without = reached(new MaskSubgraph<>(graph.peer, removed::equals, edge -> false));
                if (without < all - 1) {
                    lost.put(removed, all - 1 - without);
                }
            }
        }
        return lost;
    }

    private static int reached(Graph<String, DefaultEdge> graph) {
        int reached = 0;
        BreadthFirstIterator<String, DefaultEdge> search = new BreadthFirstIterator<>(graph, "t0");
        while (search.hasNext()) {
            search.next();
            reached++;
        }
        return reached;
    }
}
