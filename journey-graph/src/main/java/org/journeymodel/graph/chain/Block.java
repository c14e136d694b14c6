package org.journeymodel.graph.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * One strong component while and after its states are eliminated, one by one, those with the fewest
 * ways through them first. Rows are sparse; the shares that lead out of the component are kept as a
 * sum of their own, from which each pivot is added up, never subtracted.
 */
final class Block {

    final int[] members;

    private final SparseRow[] row;
    private final SparseRow[] column;
    private final double[] outside;
    private final double[] pivot;
    private final int[] order;
    private final boolean[] eliminated;

    Block(int[] members) {
        this.members = members;
        int size = members.length;
        row = new SparseRow[size];
        column = new SparseRow[size];
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
        row[from].add(to, share);
    }

    /** After it, {@code row[k]} and {@code column[k]} hold the shares to and from states left over. */
    void eliminate() {
        int size = members.length;
        for (int from = 0; from < size; from++) {
            for (int at = 0; at < row[from].size(); at++) {
                column[row[from].index(at)].add(from, row[from].value(at));
            }
        }
        PriorityQueue<long[]> cheapest = new PriorityQueue<>(
                Comparator.<long[]>comparingLong(each -> each[0]).thenComparingLong(each -> each[1]));
        for (int at = 0; at < size; at++) {
            cheapest.add(new long[] {cost(at), at});
        }
        Workspace workspace = new Workspace(size);
        for (int step = 0; step < size; ) {
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
            order[step++] = state;
            eliminate(state, workspace);
            for (int at = 0; at < row[state].size(); at++) {
                int touched = row[state].index(at);
                cheapest.add(new long[] {cost(touched), touched});
            }
        }
    }

    private long cost(int state) {
        return (long) row[state].size() * column[state].size();
    }

    private void eliminate(int state, Workspace workspace) {
        eliminated[state] = true;
        SparseRow out = row[state];
        SparseRow in = column[state];
        pivot[state] = outside[state] + out.sum();
        for (int at = 0; at < out.size(); at++) {
            column[out.index(at)].remove(state);
        }
        for (int at = 0; at < in.size(); at++) {
            int source = in.index(at);
            double factor = in.value(at) / pivot[state];
            row[source].remove(state);
            outside[source] += factor * outside[state];
            workspace.mark(row[source]);
            for (int to = 0; to < out.size(); to++) {
                int target = out.index(to);
                if (target != source) {
                    double share = factor * out.value(to);
                    addThrough(source, target, share, workspace);
                }
            }
            workspace.clear(row[source]);
        }
    }

    private void addThrough(int source, int target, double share, Workspace workspace) {
        int place = workspace.placeOf(target);
        if (place >= 0) {
            row[source].addAt(place, share);
            column[target].add(source, share);
        } else {
            row[source].append(target, share);
            workspace.mark(target, row[source].size() - 1);
            column[target].append(source, share);
        }
    }

    /** Solves {@code v = known + P v} in place. */
    void backward(double[] known) {
        for (int state : order) {
            for (int at = 0; at < column[state].size(); at++) {
                known[column[state].index(at)] += column[state].value(at) / pivot[state] * known[state];
            }
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
    void forward(double[] start) {
        for (int state : order) {
            for (int at = 0; at < row[state].size(); at++) {
                start[row[state].index(at)] += row[state].value(at) / pivot[state] * start[state];
            }
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

    /** Where the entries of one row stand, by index. */
    private static final class Workspace {
        private final int[] place;

        Workspace(int size) {
            place = new int[size];
            Arrays.fill(place, -1);
        }

        int placeOf(int index) {
            return place[index];
        }

        void mark(int index, int at) {
            place[index] = at;
        }

        void mark(SparseRow row) {
            for (int at = 0; at < row.size(); at++) {
                place[row.index(at)] = at;
            }
        }

        void clear(SparseRow row) {
            for (int at = 0; at < row.size(); at++) {
                place[row.index(at)] = -1;
            }
        }
    }
}
