package org.journeymodel.log.event;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.journeymodel.core.columns.Variants;

/**
 * Events grouped by customer, each customer's in order of time; events of equal time stay in the order
 * in which they came. Customer {@code c} has the events from {@code start(c)} up to, but without, {@code
 * start(c + 1)}. Immutable.
 */
public final class GroupedEvents {

    private final int[] starts;
    private final int[] touchpoints;
    private final long[] times;
    private final EventDetails details;

    private GroupedEvents(int[] starts, int[] touchpoints, long[] times, EventDetails details) {
        this.starts = starts;
        this.touchpoints = touchpoints;
        this.times = times;
        this.details = details;
    }

    static GroupedEvents of(EventColumns events, int customers) {
        EventOrder order = EventOrder.of(events, customers);
        return new GroupedEvents(order.starts(), order.touchpoints(), order.times(), events.details(order));
    }

    /** {@return some of the events, in this order, at these touchpoints and grouped as told} */
    GroupedEvents pick(int[] newStarts, int[] picked, int[] newTouchpoints) {
        long[] newTimes = new long[times.length == 0 ? 0 : picked.length];
        Arrays.setAll(newTimes, at -> times[picked[at]]);
        return new GroupedEvents(newStarts, newTouchpoints, newTimes, details.pick(picked));
    }

    /** {@return how many events there are} */
    public int size() {
        return touchpoints.length;
    }

    /** {@return how many customers there are} */
    public int customers() {
        return starts.length - 1;
    }

    /** {@return the first event of a customer; the last one's is followed by the number of events} */
    public int start(int customer) {
        return starts[customer];
    }

    /** {@return the code of the touchpoint of an event} */
    public int touchpoint(int event) {
        return touchpoints[event];
    }

    /** {@return the time of an event in nanoseconds since 1970, or {@link Times#UNKNOWN}} */
    public long time(int event) {
        return times.length == 0 ? Times.UNKNOWN : times[event];
    }

    /** {@return what else is known of the events} */
    public EventDetails details() {
        return details;
    }

    /** {@return whether the time of some event may be known} */
    boolean hasSomeTime() {
        return times.length > 0;
    }

    /** {@return whether the time of every event is known} */
    public boolean hasTimes() {
        for (long time : times) {
            if (time == Times.UNKNOWN) {
                return false;
            }
        }
        return times.length == touchpoints.length;
    }

    /** {@return the first customer of whom a known time is before an earlier event's, or -1} */
    public int firstOutOfOrder() {
        for (int customer = 0; customer < customers(); customer++) {
            long latest = Long.MIN_VALUE;
            for (int event = start(customer); event < start(customer + 1); event++) {
                if (time(event) < latest && time(event) != Times.UNKNOWN) {
                    return customer;
                }
                latest = Math.max(latest, time(event));
            }
        }
        return -1;
    }

    /**
     * {@return the variants of the paths}
     *
     * @param steps hears how much was done since it last heard
     */
    public Variants variants(LongConsumer steps) {
        return Variants.of(starts, touchpoints, steps);
    }
}
