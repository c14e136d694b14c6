package org.journeymodel.core.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * The different paths among many journeys whose touchpoints stand, as codes, in one column: customer
 * {@code c} has those from {@code starts[c]} up to, but without, {@code starts[c + 1]}. Paths are not
 * copied: each is told by the first customer who took it.
 *
 * <p>In order of customers, most first, then of the first customer. Immutable; the columns are shared
 * with whoever gave them and must not change.
 */
public final class Variants {

    private final int[] starts;
    private final int[] touchpoints;
    private final int[] firstCustomers;
    private final int[] counts;

    private Variants(int[] starts, int[] touchpoints, List<int[]> found) {
        this.starts = starts;
        this.touchpoints = touchpoints;
        this.firstCustomers = found.stream().mapToInt(each -> each[0]).toArray();
        this.counts = found.stream().mapToInt(each -> each[1]).toArray();
    }

    /**
     * {@return the variants among journeys}
     *
     * @param starts where each customer's touchpoints begin, and at last where all end
     * @param touchpoints the codes of all customers
     * @param steps hears how much was done since it last heard
     */
    public static Variants of(int[] starts, int[] touchpoints, LongConsumer steps) {
        Map<Path, int[]> found = new LinkedHashMap<>();
        for (int customer = 0; customer < starts.length - 1; customer++) {
            Path path = new Path(touchpoints, starts[customer], starts[customer + 1]);
            int first = customer;
            found.computeIfAbsent(path, each -> new int[] {first, 0})[1]++;
            steps.accept(1L + starts[customer + 1] - starts[customer]);
        }
        // The sort is stable, so that equal counts stay in order of the first customer.
        Comparator<int[]> mostFirst =
                Comparator.comparingInt((int[] each) -> each[1]).reversed();
        return new Variants(
                starts, touchpoints, found.values().stream().sorted(mostFirst).toList());
    }

    /** {@return how many there are} */
    public int count() {
        return counts.length;
    }

    /** {@return how many customers took one} */
    public int customersOf(int variant) {
        return counts[variant];
    }

    /** {@return how many touchpoints one has} */
    public int lengthOf(int variant) {
        int customer = firstCustomers[variant];
        return starts[customer + 1] - starts[customer];
    }

    /** {@return the code at a place of one} */
    public int touchpointAt(int variant, int place) {
        return touchpoints[starts[firstCustomers[variant]] + Objects.checkIndex(place, lengthOf(variant))];
    }

    /** A part of the column; comparable, so that paths of equal hash are still found fast. */
    private static final class Path implements Comparable<Path> {

        private final int[] column;
        private final int from;
        private final int to;
        private final int hash;

        Path(int[] column, int from, int to) {
            this.column = column;
            this.from = from;
            this.to = to;
            int sum = 1;
            for (int at = from; at < to; at++) {
                sum = 31 * sum + column[at];
            }
            this.hash = sum;
        }

        @Override
        public int compareTo(Path other) {
            return Arrays.compare(column, from, to, other.column, other.from, other.to);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Path that && Arrays.equals(column, from, to, that.column, that.from, that.to);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
