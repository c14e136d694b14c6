package org.journeymodel.log.event;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;

/** Events in the order in which they came, as growing columns; the optional ones only once they are used. */
final class EventColumns {

    private final IntColumn customers = new IntColumn();
    private final IntColumn touchpoints = new IntColumn();
    private final LongColumn times = new LongColumn();
    private final IntColumn channels = new IntColumn();
    private final LongColumn scores = new LongColumn();
    private final BitSet failed = new BitSet();
    private final Map<String, AttributeColumn> attributes = new LinkedHashMap<>();
    private boolean hasChannels;
    private boolean hasScores;
    private boolean hasTimes;
    private int size;

    /** Adds an event at a time in nanoseconds since 1970, or {@link Times#UNKNOWN}. */
    void add(int customer, int touchpoint, long time) {
        if (size == Lengths.LARGEST) {
            Lengths.grown(size);
        }
        customers.set(size, customer);
        touchpoints.set(size, touchpoint);
        times.set(size, time);
        hasTimes |= time != Times.UNKNOWN;
        size++;
    }

    /** Says through which channel the last event happened. */
    void channel(int code) {
        channels.set(size - 1, code + 1);
        hasChannels = true;
    }

    /** Says that the last event failed. */
    void failed() {
        failed.set(size - 1);
    }

    /** Says which score the last event has; finite. The bits are turned over, so that 0 means none. */
    void score(double score) {
        scores.set(size - 1, ~Double.doubleToLongBits(score));
        hasScores = true;
    }

    /** Says what else is known of the last event. */
    void attribute(String name, AttributeValue value) {
        attributes.computeIfAbsent(name, any -> new AttributeColumn()).set(size - 1, value);
    }

    int size() {
        return size;
    }

    int customer(int event) {
        return customers.get(event);
    }

    long time(int event) {
        return times.get(event);
    }

    /** {@return the touchpoints of all events} */
    int[] touchpoints(EventOrder order) {
        return touchpoints.ordered(order, size);
    }

    /** {@return the times of all events; empty if none is known} */
    long[] times(EventOrder order) {
        return hasTimes ? times.ordered(order, size) : new long[0];
    }

    /** {@return the optional columns of all events} */
    EventDetails details(EventOrder order) {
        BitSet failedPlaces = new BitSet();
        if (!failed.isEmpty()) {
            for (int place = 0; place < size; place++) {
                failedPlaces.set(place, failed.get(order.eventAt(place)));
            }
        }
        Map<String, EventDetails.Attribute> ordered = new LinkedHashMap<>();
        attributes.forEach((name, column) -> ordered.put(name, column.ordered(order, size)));
        return new EventDetails(
                hasChannels ? channels.ordered(order, size) : new int[0],
                failedPlaces,
                hasScores ? scores.ordered(order, size) : new long[0],
                ordered);
    }
}
