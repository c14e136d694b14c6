package org.journeymodel.log.event;

import java.util.Arrays;
import java.util.Optional;
import org.journeymodel.core.observed.DurationSummary;

/** Whole numbers in a growing array. */
public final class LongList {

    private long[] values = new long[8];
    private int size;

    /** Adds a number at the end. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Lengths.grown(size));
        }
        values[size++] = value;
    }

    void addAll(LongList others) {
        if (others.size > values.length - size) {
            values = Arrays.copyOf(values, Lengths.grown(values.length, (long) size + others.size));
        }
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
    }

    /** {@return how many there are} */
    public int size() {
        return size;
    }

    /** {@return the exact summary of the numbers as nanoseconds, none negative; they change places} */
    public Optional<DurationSummary> summary() {
        return size == 0 ? Optional.empty() : Optional.of(Durations.summaryOf(this));
    }

    long get(int index) {
        return values[index];
    }

    /** {@return the numbers themselves, followed by some that do not count} */
    long[] values() {
        return values;
    }

    /** {@return the numbers in a new array, smallest first} */
    public long[] sorted() {
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
