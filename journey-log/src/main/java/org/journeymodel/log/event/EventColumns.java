package org.journeymodel.log.event;

import java.util.Arrays;

/** Events in the order in which they came, as growing columns. */
final class EventColumns {

    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private int[] customers = new int[64];
    private int[] touchpoints = new int[64];
    private long[] times = new long[64];
    private int size;

    void add(int customer, int touchpoint, long time) {
        if (size == times.length) {
            int capacity = grown(size);
            customers = Arrays.copyOf(customers, capacity);
            touchpoints = Arrays.copyOf(touchpoints, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        customers[size] = customer;
        touchpoints[size] = touchpoint;
        times[size++] = time;
    }

    int size() {
        return size;
    }

    int customer(int event) {
        return customers[event];
    }

    int touchpoint(int event) {
        return touchpoints[event];
    }

    long time(int event) {
        return times[event];
    }

    /** {@return how long an array of this length should become so that one more fits} */
    static int grown(int length) {
        if (length == LARGEST) {
            throw new IllegalStateException(
                    "An event log holds at most " + LARGEST + " events. Split the log by customer.");
        }
        return (int) Math.min(LARGEST, length + (length >> 1) + 1L);
    }
}
