package org.journeymodel.benchmarks.graph;

import java.util.concurrent.TimeUnit;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How often each touchpoint is visited. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(jvmArgs = {"-Xms2g", "-Xmx2g"})
public class GraphVisits {

    /** Elimination by components, without subtraction. */
    @Benchmark
    public double[] journey(MiddlingGraph graph) {
        FlowAnalysis analysis = FlowAnalysis.of(graph.flow);
        return graph.flow.touchpoints().stream()
                .mapToDouble(each -> analysis.visits(each.id()))
                .toArray();
    }

    /** What one would write oneself: visits = entries + visits · shares, by Gauss on a dense matrix, rows without share passed over. */
    @Benchmark
    public double[] denseElimination(MiddlingGraph graph) {
        double[][] equations = equations(graph.flow);
        int size = equations.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = equations[row][pivot] / equations[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= size; column++) {
                    equations[row][column] -= factor * equations[pivot][column];
                }
            }
        }
        double[] visits = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            visits[row] = equations[row][size];
            for (int column = row + 1; column < size; column++) {
                visits[row] -= equations[row][column] * visits[column];
            }
            visits[row] /= equations[row][row];
        }
        return visits;
    }

    private static double[][] equations(JourneyFlow flow) {
        double[][] equations = new double[flow.size()][flow.size() + 1];
        for (int at = 0; at < flow.size(); at++) {
            equations[at][at] = 1;
            equations[at][flow.size()] = flow.entryShare(at);
        }
        for (FlowMove move : flow.moves()) {
            equations[move.target()][move.source()] -= move.share();
        }
        return equations;
    }
}
