package org.journeymodel.graph.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * One strong component while and after its states are eliminated, one by one, those with the fewest
 * ways through them first. Rows are sparse; the shares that lead out of the component are kept as a
 * sum of their own, from which each pivot is added up, never subtracted.
 *
 * <p>A state that is eliminated stays in the rows and columns of the others, which only count it off:
 * looking for it in those of a hub would take longer than all the rest. Each drops what has been
 * eliminated when its own turn comes. Until then values are kept in rows only.
 *
 * <p>Where customers go anywhere from anywhere, rows fill up whatever the order, and the work grows with
 * the third power of the size. So elimination stops where what is left over, times the ways through the
 * cheapest state, is more multiplications than are worth while; that is left to the {@link Core}.
 */
final class Block {

    /** How many multiplications it is worth to get along without iteration: some tenths of a second. */
    static final long MOST_MULTIPLICATIONS = 10_000_000;

    /** How many more for each state: long journeys of narrow loops take some hundred. */
    private static final long PER_STATE = 50;

    /** A state of no more ways through it is eliminated in any case. */
    static final long SPARSE = 64;

    final int[] members;

    private static final SparseRow NOTHING = new SparseRow();

    private final SparseRow[] row;
    private final SparseRow[] column;
    private final int[] rowSize;
    private final int[] columnSize;
    private final double[] outside;
    private final double[] pivot;
    private final boolean[] eliminated;
    private int[] order;
    private @Nullable Core core;

    Block(int[] members) {
        this.members = members;
        int size = members.length;
        row = new SparseRow[size];
        column = new SparseRow[size];
        rowSize = new int[size];
        columnSize = new int[size];
        for (int at = 0; at < size; at++) {
            row[at] = new SparseRow();
            column[at] = new SparseRow();
        }
        outside = new double[size];
        pivot = new double[size];
        order = new int[size];
        eliminated = new boolean[size];
    }

    void addOutside(int at, double share) {
        outside[at] += share;
    }

    void add(int from, int to, double share) {
        if (row[from].add(to, share)) {
            column[to].append(from, share);
            rowSize[from]++;
            columnSize[to]++;
        }
    }

    /** After it, {@code row[k]} and {@code column[k]} hold the shares to and from states left over. */
    void eliminate(long mostMultiplications, Work work) {
        int size = members.length;
        PriorityQueue<long[]> cheapest = new PriorityQueue<>(
                Comparator.<long[]>comparingLong(each -> each[0]).thenComparingLong(each -> each[1]));
        for (int at = 0; at < size; at++) {
            cheapest.add(new long[] {cost(at), at});
        }
        int step = 0;
        while (step < size) {
            long[] candidate = cheapest.remove();
            int state = (int) candidate[1];
            if (eliminated[state]) {
                continue;
            }
            long cost = cost(state);
            if (cost > candidate[0]) {
                cheapest.add(new long[] {cost, state});
                continue;
            }
            if ((cost - SPARSE) * (size - step) > mostMultiplications + PER_STATE * size) {
                order = Arrays.copyOf(order, step);
                core = core(work);
                return;
            }
            order[step++] = state;
            eliminate(state, work);
            work.advance();
            for (int at = 0; at < row[state].size(); at++) {
                int touched = row[state].index(at);
                cheapest.add(new long[] {cost(touched), touched});
            }
        }
    }

    private Core core(Work work) {
        int[] left = IntStream.range(0, members.length)
                .filter(state -> !eliminated[state])
                .toArray();
        int[] place = new int[members.length];
        for (int at = 0; at < left.length; at++) {
            place[left[at]] = at;
        }
        SparseRow[] rows = new SparseRow[left.length];
        double[] leaving = new double[left.length];
        for (int at = 0; at < left.length; at++) {
            work.advance();
            rows[at] = leftOf(row[left[at]], place, work);
            leaving[at] = outside[left[at]];
            row[left[at]] = NOTHING;
            column[left[at]] = NOTHING;
        }
        return new Core(left, rows, leaving, work);
    }

    private SparseRow leftOf(SparseRow full, int[] place, Work work) {
        work.steps(full.size());
        SparseRow left = new SparseRow();
        for (int at = 0; at < full.size(); at++) {
            if (!eliminated[full.index(at)]) {
                left.append(place[full.index(at)], full.value(at));
            }
        }
        return left;
    }

    private long cost(int state) {
        return (long) rowSize[state] * columnSize[state];
    }

    private void eliminate(int state, Work work) {
        eliminated[state] = true;
        work.steps((long) row[state].size() + column[state].size());
        settle(state);
        SparseRow out = row[state];
        SparseRow in = column[state];
        pivot[state] = outside[state] + out.sum();
        for (int at = 0; at < out.size(); at++) {
            columnSize[out.index(at)]--;
        }
        for (int at = 0; at < in.size(); at++) {
            work.steps(out.size());
            int source = in.index(at);
            double factor = in.value(at) / pivot[state];
            rowSize[source]--;
            outside[source] += factor * outside[state];
            for (int to = 0; to < out.size(); to++) {
                if (out.index(to) != source) {
                    add(source, out.index(to), factor * out.value(to));
                }
            }
        }
    }

    /** Leaves only states left over in a row and its column, and the values in both. */
    private void settle(int state) {
        SparseRow out = new SparseRow();
        for (int at = 0; at < row[state].size(); at++) {
            if (!eliminated[row[state].index(at)]) {
                out.append(row[state].index(at), row[state].value(at));
            }
        }
        row[state] = out;
        SparseRow in = new SparseRow();
        for (int at = 0; at < column[state].size(); at++) {
            int source = column[state].index(at);
            if (!eliminated[source]) {
                in.append(source, row[source].valueOf(state));
            }
        }
        column[state] = in;
    }

    /** Solves {@code v = known + P v} in place. */
    void backward(double[] known, Work work, ErrorBound bound) {
        for (int state : order) {
            work.steps(column[state].size() + row[state].size());
            for (int at = 0; at < column[state].size(); at++) {
                known[column[state].index(at)] += column[state].value(at) / pivot[state] * known[state];
            }
        }
        if (core != null) {
            core.backward(known, work, bound);
        }
        for (int step = order.length - 1; step >= 0; step--) {
            int state = order[step];
            double sum = known[state];
            for (int at = 0; at < row[state].size(); at++) {
                sum += row[state].value(at) * known[row[state].index(at)];
            }
            known[state] = sum / pivot[state];
        }
    }

    /** Solves {@code x = start + x P} in place. */
    void forward(double[] start, Work work, ErrorBound bound) {
        for (int state : order) {
            work.steps(column[state].size() + row[state].size());
            for (int at = 0; at < row[state].size(); at++) {
                start[row[state].index(at)] += row[state].value(at) / pivot[state] * start[state];
            }
        }
        if (core != null) {
            core.forward(start, work, bound);
        }
        for (int step = order.length - 1; step >= 0; step--) {
            int state = order[step];
            double sum = start[state];
            for (int at = 0; at < column[state].size(); at++) {
                sum += column[state].value(at) * start[column[state].index(at)];
            }
            start[state] = sum / pivot[state];
        }
    }
}
