package org.journeymodel.core.columns;

import java.util.Arrays;
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

    private Variants(int[] starts, int[] touchpoints, PathTable found) {
        this.starts = starts;
        this.touchpoints = touchpoints;
        int[] order = mostFirst(found);
        this.firstCustomers = Arrays.stream(order).map(found::firstCustomer).toArray();
        this.counts = Arrays.stream(order).map(found::customers).toArray();
    }

    /**
     * {@return the variants among journeys}
     *
     * @param starts where each customer's touchpoints begin, and at last where all end
     * @param touchpoints the codes of all customers
     * @param steps hears how much was done since it last heard
     */
    public static Variants of(int[] starts, int[] touchpoints, LongConsumer steps) {
        PathTable found = new PathTable(starts, touchpoints);
        for (int customer = 0; customer < starts.length - 1; customer++) {
            found.add(customer);
            steps.accept(1L + starts[customer + 1] - starts[customer]);
        }
        return new Variants(starts, touchpoints, found);
    }

    /** {@return the paths of a table, in order of customers; equal counts stay in order of discovery} */
    private static int[] mostFirst(PathTable found) {
        long[] keys = new long[found.size()];
        for (int path = 0; path < keys.length; path++) {
            keys[path] = (long) (Integer.MAX_VALUE - found.customers(path)) << Integer.SIZE | path;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
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
}
