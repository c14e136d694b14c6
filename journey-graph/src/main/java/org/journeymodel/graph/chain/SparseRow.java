package org.journeymodel.graph.chain;

import java.util.Arrays;

/** Positive numbers at a few indexes, each index at most once but for {@link #add}, unsorted. */
final class SparseRow {

    private int[] index = new int[4];
    private double[] value = new double[4];
    private int size;

    int size() {
        return size;
    }

    int index(int at) {
        return index[at];
    }

    double value(int at) {
        return value[at];
    }

    double sum() {
        double sum = 0;
        for (int at = 0; at < size; at++) {
            sum += value[at];
        }
        return sum;
    }

    /** Appends; the caller knows that the index is new. */
    void append(int newIndex, double newValue) {
        if (size == index.length) {
            index = Arrays.copyOf(index, 2 * size);
            value = Arrays.copyOf(value, 2 * size);
        }
        index[size] = newIndex;
        value[size] = newValue;
        size++;
    }

    /** Adds to the number at a place. */
    void addAt(int place, double more) {
        value[place] += more;
    }

    /** Adds to the number at an index, which may be new. */
    void add(int anyIndex, double more) {
        int place = find(anyIndex);
        if (place >= 0) {
            value[place] += more;
        } else {
            append(anyIndex, more);
        }
    }

    void remove(int oldIndex) {
        int place = find(oldIndex);
        size--;
        index[place] = index[size];
        value[place] = value[size];
    }

    private int find(int wanted) {
        for (int at = 0; at < size; at++) {
            if (index[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}
