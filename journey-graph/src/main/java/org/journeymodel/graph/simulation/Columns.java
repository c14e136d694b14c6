package org.journeymodel.graph.simulation;

import java.util.Arrays;

/** The events of all customers, one customer after the other, as growing columns. */
final class Columns {

    private final int most;
    private final int[] starts;
    private int customers;
    private int[] touchpoints = new int[64];
    private long[] times = new long[64];
    private int size;

    Columns(int customers, int most) {
        this.most = most;
        starts = new int[customers + 1];
    }

    void add(int touchpoint, long time) {
        if (size == most) {
            throw new IllegalArgumentException("Simulation has more than " + most + " events, after " + customers
                    + " customers. Ask for fewer customers, lower the most moves of each, or raise the most events.");
        }
        if (size == touchpoints.length) {
            int capacity = (int) Math.min(most, size + (size >> 1) + 1L);
            touchpoints = Arrays.copyOf(touchpoints, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        touchpoints[size] = touchpoint;
        times[size++] = time;
    }

    void endCustomer() {
        starts[++customers] = size;
    }

    /** {@return where each customer's events begin, and at last where all end} */
    int[] starts() {
        return starts;
    }

    /** {@return the touchpoints of all events} */
    int[] touchpoints() {
        return Arrays.copyOf(touchpoints, size);
    }

    /** {@return the times of all events} */
    long[] times() {
        return Arrays.copyOf(times, size);
    }
}
