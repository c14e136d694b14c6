package org.journeymodel.log.event;

import java.util.Arrays;

/**
 * Sorts the events of one customer by time, stable: runs of some events by insertion, then merged, each
 * pass with runs twice as long. Parts that are in order already cost one look.
 */
final class TimeSort {

    private static final int RUN = 16;

    private final long[] times;
    private final int[] touchpoints;
    private final int[] order;
    private long[] leftTimes = new long[0];
    private int[] leftTouchpoints = new int[0];
    private int[] leftOrder = new int[0];

    /** Sorts by the times, and moves the touchpoints with them, and the order, unless it is empty. */
    TimeSort(long[] times, int[] touchpoints, int[] order) {
        this.times = times;
        this.touchpoints = touchpoints;
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
            if (times[place] < times[place - 1]) {
                return false;
            }
        }
        return true;
    }

    private boolean hasUnknown(int from, int to) {
        for (int place = from; place < to; place++) {
            if (times[place] == Times.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private void insert(int from, int to) {
        for (int place = from + 1; place < to; place++) {
            long time = times[place];
            int touchpoint = touchpoints[place];
            int event = order.length > 0 ? order[place] : 0;
            int hole = place;
            while (hole > from && times[hole - 1] > time) {
                move(hole - 1, hole);
                hole--;
            }
            times[hole] = time;
            touchpoints[hole] = touchpoint;
            if (order.length > 0) {
                order[hole] = event;
            }
        }
    }

    private void move(int place, int to) {
        times[to] = times[place];
        touchpoints[to] = touchpoints[place];
        if (order.length > 0) {
            order[to] = order[place];
        }
    }

    private void merge(int from, int middle, int to) {
        if (middle >= to || times[middle - 1] <= times[middle]) {
            return;
        }
        int count = middle - from;
        keepLeft(from, count);
        int left = 0;
        int right = middle;
        for (int place = from; left < count; place++) {
            if (right < to && times[right] < leftTimes[left]) {
                move(right++, place);
            } else {
                putLeft(left++, place);
            }
        }
    }

    private void keepLeft(int from, int count) {
        if (leftTimes.length < count) {
            int length = Lengths.grown(leftTimes.length, count);
            leftTimes = Arrays.copyOf(leftTimes, length);
            leftTouchpoints = Arrays.copyOf(leftTouchpoints, length);
            leftOrder = Arrays.copyOf(leftOrder, order.length > 0 ? length : 0);
        }
        System.arraycopy(times, from, leftTimes, 0, count);
        System.arraycopy(touchpoints, from, leftTouchpoints, 0, count);
        if (order.length > 0) {
            System.arraycopy(order, from, leftOrder, 0, count);
        }
    }

    private void putLeft(int left, int place) {
        times[place] = leftTimes[left];
        touchpoints[place] = leftTouchpoints[left];
        if (order.length > 0) {
            order[place] = leftOrder[left];
        }
    }
}
