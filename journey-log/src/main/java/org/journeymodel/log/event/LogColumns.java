package org.journeymodel.log.event;

import org.journeymodel.core.model.AttributeValue;

/**
 * A log while it is put together: the names of customers, touchpoints and channels, and the events. The
 * codes of names count from 0 in order of first appearance.
 */
public final class LogColumns {

    private final NameTable customers = new NameTable();
    private final NameTable touchpoints = new NameTable();
    private final NameTable channels = new NameTable();
    private final EventColumns events = new EventColumns();

    /** {@return the names of the customers} */
    public NameTable customers() {
        return customers;
    }

    /** {@return the names of the touchpoints} */
    public NameTable touchpoints() {
        return touchpoints;
    }

    /** {@return the names of the channels} */
    public NameTable channels() {
        return channels;
    }

    /** Adds an event of these codes, at a time in nanoseconds since 1970, or {@link Times#UNKNOWN}. */
    public void add(int customer, int touchpoint, long time) {
        events.add(customer, touchpoint, time);
    }

    /** Says through which channel the last event happened. */
    public void channel(int code) {
        events.channel(code);
    }

    /** Says that the last event failed. */
    public void failed() {
        events.failed();
    }

    /** Says which score the last event has; finite. */
    public void score(double score) {
        events.score(score);
    }

    /** Says what else is known of the last event. */
    public void attribute(String name, AttributeValue value) {
        events.attribute(name, value);
    }

    /** {@return how many events there are} */
    public int size() {
        return events.size();
    }

    /** {@return the events by customer and time} */
    public GroupedEvents groupedEvents() {
        return GroupedEvents.of(events, customers.size());
    }
}
