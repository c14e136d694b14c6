package org.journeymodel.graph.chain;

import java.util.Arrays;
import org.journeymodel.core.work.Work;

/**
 * What is left of a strong component whose elimination would fill in: too much to be eliminated, it is
 * solved by iteration, with a proof of how far the answer may be off.
 */
final class Core {

    private final int[] states;
    private final Sweeps values;
    private final Sweeps visits;

    /**
     * Takes over the states that are left.
     *
     * @param states their numbers in the component
     * @param rows the shares from each to the others, by position in {@code states}
     * @param outside the share that leads out of the component
     */
    Core(int[] states, SparseRow[] rows, double[] outside, Work work) {
        this.states = states;
        SparseRow[] columns = new SparseRow[rows.length];
        Arrays.setAll(columns, at -> new SparseRow());
        double[] pivot = outside.clone();
        for (int from = 0; from < rows.length; from++) {
            work.steps(rows[from].size());
            pivot[from] += rows[from].sum();
            for (int at = 0; at < rows[from].size(); at++) {
                columns[rows[from].index(at)].append(from, rows[from].value(at));
            }
        }
        double[] ones = new double[rows.length];
        Arrays.fill(ones, 1);
        // Of visits, all who begin leave once. Of values v = known + P v, the sum is that of known times the
        // visits of those who begin once everywhere.
        int longest = Arrays.stream(rows).mapToInt(SparseRow::size).max().orElse(0);
        visits = new Sweeps(columns, pivot, longest, outside, ones);
        values = new Sweeps(rows, pivot, longest, ones, visits.solve(ones, work));
    }

    /** Solves {@code v = known + P v} in place, of the states that are left. */
    void backward(double[] known, Work work, ErrorBound bound) {
        solve(values, known, work, bound);
    }

    /** Solves {@code x = start + x P} in place, of the states that are left. */
    void forward(double[] start, Work work, ErrorBound bound) {
        solve(visits, start, work, bound);
    }

    private void solve(Sweeps sweeps, double[] numbers, Work work, ErrorBound bound) {
        double[] right = new double[states.length];
        double sum = 0;
        for (int at = 0; at < states.length; at++) {
            right[at] = numbers[states[at]];
            sum += right[at];
        }
        if (sum > 0) {
            double[] solution = sweeps.solve(right, work);
            bound.add(sweeps.partOff(solution, right, work));
            for (int at = 0; at < states.length; at++) {
                numbers[states[at]] = solution[at];
            }
        }
    }
}
