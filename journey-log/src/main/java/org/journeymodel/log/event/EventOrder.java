package org.journeymodel.log.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Groups events: by customer, each customer's in order of time, events of equal time in the order in which they
 * came. A customer of whom some event has no time keeps the order given. What was grouped is dropped on the way,
 * since a large log hardly fits into memory twice.
 */
final class EventOrder {

    private final int[] starts;
    private final int[] touchpoints;
    private final long[] times;
    private final int[] order;

    private EventOrder(int[] starts, int[] touchpoints, long[] times, int[] order) {
        this.starts = starts;
        this.touchpoints = touchpoints;
        this.times = times;
        this.order = order;
    }

    /** {@return the order of events, whose customers, touchpoints and times are gone then} */
    static EventOrder of(EventColumns events, int customers) {
        int[] starts = startsOf(events, customers);
        if (starts != null) {
            events.customers().drop();
            return new EventOrder(starts, events.takeTouchpoints(), events.takeTimes(), new int[0]);
        }
        EventOrder order = new EventOrder(
                countsOf(events, customers),
                new int[events.size()],
                new long[events.hasTimes() ? events.size() : 0],
                new int[events.hasDetails() ? events.size() : 0]);
        order.group(events);
        order.sort();
        return order;
    }

    /** {@return where each customer begins if events came grouped and in order of time, otherwise null} */
    private static int @Nullable [] startsOf(EventColumns events, int customers) {
        int[] starts = new int[customers + 1];
        int customer = -1;
        long latest = Times.UNKNOWN;
        for (int first = 0; first < events.size(); first += IntColumn.BLOCK) {
            int[] codes = events.customers().block(first);
            long[] times = events.times().block(first);
            int count = Math.min(IntColumn.BLOCK, events.size() - first);
            for (int at = 0; at < count; at++) {
                if (codes[at] < customer || (codes[at] == customer && times[at] < latest)) {
                    return null;
                }
                while (customer < codes[at]) {
                    starts[++customer] = first + at;
                }
                latest = times[at];
            }
        }
        Arrays.fill(starts, customer + 1, customers + 1, events.size());
        return starts;
    }

    private static int[] countsOf(EventColumns events, int customers) {
        int[] starts = new int[customers + 1];
        for (int first = 0; first < events.size(); first += IntColumn.BLOCK) {
            int[] codes = events.customers().block(first);
            int count = Math.min(IntColumn.BLOCK, events.size() - first);
            for (int at = 0; at < count; at++) {
                starts[codes[at] + 1]++;
            }
        }
        for (int customer = 0; customer < customers; customer++) {
            starts[customer + 1] += starts[customer];
        }
        return starts;
    }

    private void group(EventColumns events) {
        CustomerBuckets buckets = new CustomerBuckets(starts, touchpoints, times, order, events.touchpointBits());
        for (int first = 0; first < events.size(); first += IntColumn.BLOCK) {
            int[] codes = events.customers().takeBlock(first);
            int[] names = events.touchpoints().takeBlock(first);
            long[] nanos = events.times().takeBlock(first);
            buckets.take(codes, names, nanos, first, Math.min(IntColumn.BLOCK, events.size() - first));
        }
        buckets.finish();
    }

    private void sort() {
        if (times.length > 0) {
            TimeSort sort = new TimeSort(times, touchpoints, order);
            for (int customer = 0; customer < starts.length - 1; customer++) {
                sort.sort(starts[customer], starts[customer + 1]);
            }
        }
    }

    /** {@return where each customer begins, and at last where all end} */
    int[] starts() {
        return starts;
    }

    /** {@return the touchpoints of all events} */
    int[] touchpoints() {
        return touchpoints;
    }

    /** {@return the times of all events; empty if none is known} */
    long[] times() {
        return times;
    }

    /** {@return whether the events came in this order, or nothing more is known of any of them} */
    boolean isAsGiven() {
        return order.length == 0;
    }

    /** {@return which event, in the order in which they came, stands at a place} */
    int eventAt(int place) {
        return isAsGiven() ? place : order[place];
    }
}
