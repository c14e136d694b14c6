package org.journeymodel.log.event;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;

/** Events in the order in which they came, as growing columns; the optional ones only once they are used. */
final class EventColumns {

    private final CustomerColumn customers = new CustomerColumn();
    private final IntColumn touchpoints = new IntColumn();
    private final LongColumn times = new LongColumn();
    private final IntColumn channels = new IntColumn();
    private final LongColumn scores = new LongColumn();
    private final BitSet failed = new BitSet();
    private final Map<String, AttributeColumn> attributes = new LinkedHashMap<>();
    private boolean hasChannels;
    private boolean hasScores;
    private boolean hasTimes;
    private int touchpointCodes; // which bits some code has
    private int size;

    /** Adds an event of a customer whose name is well-formed UTF-8, at a time as the other method says. */
    void add(byte[] text, int from, int to, int touchpoint, long time) {
        requireRoom();
        customers.add(text, from, to);
        add(touchpoint, time);
    }

    /** Adds an event at a time in nanoseconds since 1970, or {@link Times#UNKNOWN}. */
    void add(String customer, int touchpoint, long time) {
        requireRoom();
        customers.add(customer);
        add(touchpoint, time);
    }

    private void requireRoom() {
        if (size == Lengths.LARGEST) {
            Lengths.grown(size);
        }
    }

    private void add(int touchpoint, long time) {
        touchpoints.set(size, touchpoint);
        touchpointCodes |= touchpoint;
        times.set(size, time);
        hasTimes |= time != Times.UNKNOWN;
        size++;
    }

    /** {@return whether it is quickly seen that the last event is that of a customer} */
    boolean isOfLastCustomer(String name) {
        return customers.isLast(name);
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

    /** Forgets which events failed. */
    void dropFailed() {
        failed.clear();
    }

    /** Forgets all scores. */
    void dropScores() {
        scores.drop();
        hasScores = false;
    }

    /** Says what else is known of the last event. */
    void attribute(String name, AttributeValue value) {
        attributes.computeIfAbsent(name, any -> new AttributeColumn()).set(size - 1, value);
    }

    int size() {
        return size;
    }

    /** {@return the names of the customers} */
    NameTable customerNames() {
        return customers.names();
    }

    IntColumn customers() {
        return customers.codes();
    }

    IntColumn touchpoints() {
        return touchpoints;
    }

    /** {@return how many bits the largest code of a touchpoint has} */
    int touchpointBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(touchpointCodes);
    }

    LongColumn times() {
        return times;
    }

    boolean hasTimes() {
        return hasTimes;
    }

    /** {@return whether any optional column is used} */
    boolean hasDetails() {
        return hasChannels || hasScores || !failed.isEmpty() || !attributes.isEmpty();
    }

    /** {@return the touchpoints as they came, which are gone from here then} */
    int[] takeTouchpoints() {
        return touchpoints.take(size);
    }

    /** {@return the times as they came, which are gone from here then; empty if none is known} */
    long[] takeTimes() {
        return times.take(hasTimes ? size : 0);
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
