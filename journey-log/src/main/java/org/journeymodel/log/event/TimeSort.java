package org.journeymodel.log.event;

import java.util.Arrays;

/**
 * Sorts the events of one customer by time, stable: runs of some events by insertion, then merged, each
 * pass with runs twice as long. Parts that are in order already cost one look.
 */
final class TimeSort {

    private static final int RUN = 16;

    private final EventColumns events;
    private final int[] order;
    private int[] merged = new int[0];

    TimeSort(EventColumns events, int[] order) {
        this.events = events;
        this.order = order;
    }

    /** Sorts the events at the places from {@code from} up to, but without, {@code to}. */
    void sort(int from, int to) {
        if (isInOrder(from, to) || hasUnknown(from, to)) {
            return;
        }
        for (int run = from; run < to; run = end(run, RUN, to)) {
            insert(run, end(run, RUN, to));
        }
        for (long length = RUN; length < to - from; length *= 2) {
            for (int run = from; run < to; run = end(run, 2 * length, to)) {
                merge(run, end(run, length, to), end(run, 2 * length, to));
            }
        }
    }

    private static int end(int run, long length, int to) {
        return (int) Math.min(run + length, to);
    }

    private boolean isInOrder(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            if (time(place) < time(place - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasUnknown(int from, int to) {
        for (int place = from; place < to; place++) {
            if (time(place) == Times.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private long time(int place) {
        return events.time(order[place]);
    }

    private void insert(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            int event = order[place];
            long time = events.time(event);
            int hole = place;
            while (hole > from && time(hole - 1) > time) {
                order[hole] = order[hole - 1];
                hole--;
            }
            order[hole] = event;
        }
    }

    private void merge(int from, int middle, int to) {
        if (middle >= to || time(middle - 1) <= time(middle)) {
            return;
        }
        if (merged.length < to - from) {
            merged = Arrays.copyOf(merged, Lengths.grown(merged.length, to - from));
        }
        int left = from;
        int right = middle;
        for (int place = 0; place < to - from; place++) {
            boolean takeLeft = right == to || (left < middle && time(left) <= time(right));
            merged[place] = takeLeft ? order[left++] : order[right++];
        }
        System.arraycopy(merged, 0, order, from, to - from);
    }
}
