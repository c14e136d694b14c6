package org.journeymodel.core.columns;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Counts equal paths. A hash only tells where to look: paths count as equal when all their touchpoints
 * are. The hash begins at random, so that nobody can write a log whose paths all meet in one place; what
 * is counted does not depend on it.
 */
final class PathTable {

    private static final long SALT = new SplittableRandom().nextLong();
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final int[] starts;
    private final int[] touchpoints;
    private int[] places = new int[64];
    private int[] hashes = new int[16];
    private int[] firstCustomers = new int[16];
    private int[] counts = new int[16];
    private int size;

    PathTable(int[] starts, int[] touchpoints) {
        this.starts = starts;
        this.touchpoints = touchpoints;
    }

    /** Counts the path of a customer; to be called once for each. */
    void add(int customer) {
        int hash = hashOf(starts[customer], starts[customer + 1]);
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0) {
            int path = places[place] - 1;
            if (hashes[path] == hash && isEqual(firstCustomers[path], customer)) {
                counts[path]++;
                return;
            }
            place = place + 1 & mask;
        }
        places[place] = size + 1;
        append(customer, hash);
    }

    private void append(int customer, int hash) {
        if (size == counts.length) {
            int capacity = (int) Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L);
            hashes = Arrays.copyOf(hashes, capacity);
            firstCustomers = Arrays.copyOf(firstCustomers, capacity);
            counts = Arrays.copyOf(counts, capacity);
        }
        hashes[size] = hash;
        firstCustomers[size] = customer;
        counts[size++] = 1;
        if (size > places.length / 2 && places.length < 1 << 30) {
            grow();
        }
    }

    private void grow() {
        places = new int[2 * places.length];
        int mask = places.length - 1;
        for (int path = 0; path < size; path++) {
            int place = hashes[path] & mask;
            while (places[place] != 0) {
                place = place + 1 & mask;
            }
            places[place] = path + 1;
        }
    }

    private boolean isEqual(int one, int other) {
        return Arrays.equals(touchpoints, starts[one], starts[one + 1], touchpoints, starts[other], starts[other + 1]);
    }

    private int hashOf(int from, int to) {
        long hash = SALT ^ to - from;
        for (int at = from; at < to; at++) {
            hash = (hash ^ touchpoints[at]) * MIX;
            hash ^= hash >>> 29;
        }
        hash *= MIX;
        return (int) (hash >>> Integer.SIZE);
    }

    int size() {
        return size;
    }

    int firstCustomer(int path) {
        return firstCustomers[path];
    }

    int customers(int path) {
        return counts[path];
    }
}
