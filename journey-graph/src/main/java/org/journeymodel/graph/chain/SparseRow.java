package org.journeymodel.graph.chain;

import java.util.Arrays;

/**
 * Positive numbers at a few indexes, each index at most once, unsorted. Long rows keep a hash table
 * of where each index stands, so that finding takes constant time.
 */
final class SparseRow {

    private static final int SHORT = 8;

    private int[] index = new int[4];
    private double[] value = new double[4];
    private int size;

    /** One more than each place; 0 where free. Complete if at least twice as long as the row. */
    private int[] table = {};

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
        if (2 * size <= table.length) {
            table[slotOf(newIndex)] = size;
        }
    }

    /** Adds to the number at an index; {@return whether the index is new} */
    boolean add(int anyIndex, double more) {
        int place = find(anyIndex);
        if (place >= 0) {
            value[place] += more;
        } else {
            append(anyIndex, more);
        }
        return place < 0;
    }

    /** {@return the number at an index that is there} */
    double valueOf(int knownIndex) {
        return value[find(knownIndex)];
    }

    private int find(int wanted) {
        if (size > SHORT) {
            return findInTable(wanted);
        }
        for (int at = 0; at < size; at++) {
            if (index[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    private int findInTable(int wanted) {
        if (2 * size > table.length) {
            table = new int[4 * Integer.highestOneBit(size)];
            for (int at = 0; at < size; at++) {
                table[slotOf(index[at])] = at + 1;
            }
        }
        return table[slotOf(wanted)] - 1;
    }

    /** Where the place of an index stands in the table, or would stand: the next free slot. */
    private int slotOf(int wanted) {
        // Fibonacci hashing: the golden ratio spreads neighbours, and the high bits are the best.
        int slot = (wanted * 0x9E3779B9) >>> (1 + Integer.numberOfLeadingZeros(table.length));
        while (table[slot] > 0 && index[table[slot] - 1] != wanted) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
