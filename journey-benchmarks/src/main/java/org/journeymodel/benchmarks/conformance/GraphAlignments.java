package org.journeymodel.benchmarks.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.conformance.Alignment;
import org.journeymodel.graph.conformance.Conformance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Alignments of many variants, of one long journey, and with a large map. Ours and the product search make the
 * list of moves, the table costs only; ours checks the journey, too.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
@State(Scope.Benchmark)
public class GraphAlignments {

    /** Touchpoints, variants and events of each. */
    @Param({"10 2000 20", "20 4000 20", "20 1 100000", "4000 100 50"})
    public String log;

    private Journey journey;
    private ObservedJourneys observed;
    private PlainMap map;
    private List<int[]> paths;

    /** Makes the map and the log, and holds the costs of all three against each other. */
    @Setup
    public void generate() {
        String[] sizes = log.split(" ", -1);
        NoisyLog noisy = new NoisyLog(Integer.parseInt(sizes[0]));
        journey = noisy.map();
        observed = noisy.journeys(Integer.parseInt(sizes[1]), Integer.parseInt(sizes[2]));
        map = PlainMap.of(JourneyFlow.of(journey));
        paths = new ArrayList<>();
        for (int variant = 0; variant < observed.variantCount(); variant++) {
            paths.add(PlainMap.path(observed, variant));
        }
        long cost = journey().alignments().stream().mapToLong(Alignment::cost).sum();
        if (cost != costTable()) {
            throw new IllegalStateException("We pay " + cost + ", the table pays " + costTable());
        }
    }

    /** Ours: the map read and checked, each variant aligned, with its moves. */
    @Benchmark
    public Conformance journey() {
        return JourneyGraph.of(journey).conformance(observed);
    }

    /** The plain dynamic programme: costs alone. */
    @Benchmark
    public long costTable() {
        return new CostTable(map).cost(paths);
    }

    /** Dijkstra over the product, with moves. */
    @Benchmark
    public List<int[]> productSearch() {
        return new ProductSearch(map).moves(paths);
    }
}
