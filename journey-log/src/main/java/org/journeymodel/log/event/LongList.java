package org.journeymodel.log.event;

import java.util.Arrays;

/** Whole numbers in a growing array. */
public final class LongList {

    private long[] values = new long[8];
    private int size;

    /** Adds a number at the end. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, EventColumns.grown(size));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** {@return the numbers in a new array, smallest first} */
    public long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
