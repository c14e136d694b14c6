package org.journeymodel.log.event;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;

/**
 * A log while it is put together: the names of customers, touchpoints and channels, and the events. The
 * codes of names count from 0 in order of first appearance.
 */
public final class LogColumns {

    private final NameTable touchpoints = new NameTable();
    private final NameTable channels = new NameTable();
    private final EventColumns events = new EventColumns();

    /** {@return the names of the customers of all events so far; best asked for once} */
    public NameTable customers() {
        return events.customerNames();
    }

    /** {@return the names of the touchpoints} */
    public NameTable touchpoints() {
        return touchpoints;
    }

    /** {@return the names of the channels} */
    public NameTable channels() {
        return channels;
    }

    /**
     * Adds an event.
     *
     * @param text holds the customer's name in well-formed UTF-8, new or known
     * @param time in nanoseconds since 1970, or {@link Times#UNKNOWN}
     */
    public void add(byte[] text, int from, int to, int touchpoint, long time) {
        events.add(text, from, to, touchpoint, time);
    }

    /**
     * Adds an event.
     *
     * @param customer a name without unpaired surrogates, new or known
     * @param time in nanoseconds since 1970, or {@link Times#UNKNOWN}
     */
    public void add(String customer, int touchpoint, long time) {
        events.add(customer, touchpoint, time);
    }

    /** {@return whether it is quickly seen that the last event is that of a customer} */
    boolean isOfLastCustomer(String customer) {
        return events.isOfLastCustomer(customer);
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

    /** Forgets which events failed. */
    public void dropFailed() {
        events.dropFailed();
    }

    /** Forgets all scores. */
    public void dropScores() {
        events.dropScores();
    }

    /** Says what else is known of the last event. */
    public void attribute(String name, AttributeValue value) {
        events.attribute(name, value);
    }

    /** {@return how many events there are} */
    public int size() {
        return events.size();
    }

    /** {@return the finished log, with its events by customer and time; to be called once} */
    public LogTable table() {
        return new LogTable(
                customers().names(),
                List.copyOf(touchpoints.names()),
                List.copyOf(channels.names()),
                GroupedEvents.of(events, customers().size()));
    }
}
