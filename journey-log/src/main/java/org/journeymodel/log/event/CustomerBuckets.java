package org.journeymodel.log.event;

/**
 * Puts events of mixed customers in their places, in two steps that both stay near the processor: first into buckets of
 * customers whose codes are side by side, each filled from front to back, then each bucket, which its cache holds, in
 * order of customers. Straight into their places, nearly each event would wait for memory.
 *
 * <p>No second copy is needed: buckets lie where their events belong. On the way, which customer of its bucket an event
 * is of stands in the low bits of its touchpoint.
 */
final class CustomerBuckets {

    private static final int EVENTS = 1 << 15; // of a bucket, if customers have like many: some 400 KB

    private final int[] starts;
    private final int[] touchpoints;
    private final long[] times;
    private final int[] order;
    private final int bits;
    private final int[] next;
    private int[] places = new int[0];
    private int[] someTouchpoints = new int[0];
    private long[] someTimes = new long[0];
    private int[] someOrder = new int[0];

    /**
     * Fills columns.
     *
     * @param starts where each customer begins, and at last where all end
     * @param touchpoints gets touchpoints
     * @param times gets times, unless it is empty
     * @param order gets which event it was, unless it is empty
     * @param touchpointBits how many bits the largest code of a touchpoint has
     */
    CustomerBuckets(int[] starts, int[] touchpoints, long[] times, int[] order, int touchpointBits) {
        this.starts = starts;
        this.touchpoints = touchpoints;
        this.times = times;
        this.order = order;
        int customers = starts.length - 1;
        long perBucket = Math.min(EVENTS, (long) EVENTS * customers / Math.max(1, touchpoints.length));
        int wanted = Long.SIZE - 1 - Long.numberOfLeadingZeros(Math.max(1, perBucket));
        this.bits = Math.min(wanted, Integer.SIZE - touchpointBits);
        this.next = new int[(customers >>> bits) + 1];
        for (int bucket = 0; bucket < next.length; bucket++) {
            next[bucket] = startOf(bucket);
        }
    }

    private int startOf(int bucket) {
        return starts[firstOf(bucket)];
    }

    /** {@return the first customer of a bucket; of the one after the last, how many customers there are} */
    private int firstOf(int bucket) {
        return (int) Math.min((long) bucket << bits, starts.length - 1L);
    }

    /** Takes so many events of a block, the first of which has this number. */
    void take(int[] customers, int[] names, long[] nanos, int first, int count) {
        int mask = (1 << bits) - 1;
        for (int at = 0; at < count; at++) {
            int place = next[customers[at] >>> bits]++;
            touchpoints[place] = (names[at] << bits) | (customers[at] & mask);
            if (times.length > 0) {
                times[place] = nanos[at];
            }
            if (order.length > 0) {
                order[place] = first + at;
            }
        }
    }

    /** Puts the events of all buckets in order of customers, once all are taken. */
    void finish() {
        for (int bucket = 0; bucket < next.length; bucket++) {
            int from = startOf(bucket);
            int to = startOf(bucket + 1);
            if (bits > 0 && from < to) {
                copy(from, to);
                spread(bucket, from, to);
            }
        }
    }

    private void copy(int from, int to) {
        int count = to - from;
        if (someTouchpoints.length < count) {
            int length = Lengths.grown(someTouchpoints.length, count);
            someTouchpoints = new int[length];
            someTimes = new long[times.length > 0 ? length : 0];
            someOrder = new int[order.length > 0 ? length : 0];
        }
        System.arraycopy(touchpoints, from, someTouchpoints, 0, count);
        System.arraycopy(times, times.length > 0 ? from : 0, someTimes, 0, times.length > 0 ? count : 0);
        System.arraycopy(order, order.length > 0 ? from : 0, someOrder, 0, order.length > 0 ? count : 0);
    }

    private void spread(int bucket, int from, int to) {
        int first = firstOf(bucket);
        int customers = firstOf(bucket + 1) - first;
        if (places.length < customers) {
            places = new int[customers];
        }
        System.arraycopy(starts, first, places, 0, customers);
        int mask = (1 << bits) - 1;
        for (int at = 0; at < to - from; at++) {
            int coded = someTouchpoints[at];
            int place = places[coded & mask]++;
            touchpoints[place] = coded >>> bits;
            if (times.length > 0) {
                times[place] = someTimes[at];
            }
            if (order.length > 0) {
                order[place] = someOrder[at];
            }
        }
    }
}
