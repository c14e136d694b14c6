package org.journeymodel.log;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;

/**
 * The shapes of a log: other logs made from it, in linear time, on columns. Customers, touchpoints, channels and
 * attributes without any event left are gone, the others keep their order; what was left out is told in {@link
 * EventLog#notes()}.
 *
 * <p>Of the customers {@code a a b} and {@code b c}, {@link #collapseRepeats} makes {@code a b} and {@code b c},
 * {@code keepLast(1)} makes {@code b} and {@code c}.
 *
 * <p>Shaping ends with a {@link org.journeymodel.core.progress.WorkInterruptedException} when its thread is
 * interrupted. Immutable and safe to share between threads, as far as the listener is.
 */
public final class LogShaping {

    private final EventLog log;
    private final ProgressListener listener;

    private LogShaping(EventLog log, ProgressListener listener) {
        this.log = log;
        this.listener = listener;
    }

    static LogShaping of(EventLog log) {
        return new LogShaping(log, ProgressListener.none());
    }

    /**
     * {@return the same shapes, followed by a listener}
     *
     * @param listener hears how many customers are done, or events where a log is split
     */
    public LogShaping withProgress(ProgressListener listener) {
        return new LogShaping(log, Objects.requireNonNull(listener, "listener"));
    }

    private Shaping shaping() {
        return new Shaping(log, listener);
    }

    private Splitting splitting() {
        return new Splitting(log, listener);
    }

    /**
     * {@return the log with a customer for each session, which is what a customer does until a time without
     * events} Customer {@code ann} becomes {@code ann#1}, {@code ann#2} and so on, also where there is one
     * session alone, so that no two names can be the same.
     *
     * @param inactivity the longest time between two events of one session; usual are 30 minutes
     * @throws IllegalArgumentException if it is not longer than 0, or some event has no time
     */
    public EventLog sessions(Duration inactivity) {
        return shaping().sessions(inactivity);
    }

    /**
     * {@return the log without the events at the touchpoint at which the customer's event just before was}
     * The path {@code a a b a} becomes {@code a b a}, with all that is known of the events that stay.
     */
    public EventLog collapseRepeats() {
        return shaping().collapseRepeats();
    }

    /**
     * {@return the log with each event at the touchpoint that its name means}
     *
     * @param names which name means which touchpoint, and what becomes of other names
     * @throws IllegalArgumentException if there are other names and they shall be refused
     */
    public EventLog rename(TouchpointNames names) {
        return shaping().rename(names);
    }

    /**
     * {@return the log with the events alone of which a filter is true} Of filters one after the other the
     * order does not matter, but for {@link EventFilter#customersWhoVisited}, which looks at what is left.
     *
     * @throws IllegalArgumentException if the filter asks for the time of an event that has none
     */
    public EventLog keep(EventFilter filter) {
        return shaping().filtered(filter, true);
    }

    /**
     * {@return the log without the events of which a filter is true}
     *
     * @throws IllegalArgumentException if the filter asks for the time of an event that has none
     */
    public EventLog drop(EventFilter filter) {
        return shaping().filtered(filter, false);
    }

    /** {@return the log with the first events alone of each customer, at most so many} */
    public EventLog keepFirst(int events) {
        return shaping().first(events);
    }

    /** {@return the log with the last events alone of each customer, at most so many} */
    public EventLog keepLast(int events) {
        return shaping().last(events);
    }

    /**
     * {@return the events by the value of an attribute, in order of its first appearance in the log; those
     * without it stand under {@code NullValue}} A customer with events of several values is in several parts.
     *
     * @throws IllegalArgumentException if no event has the attribute
     */
    public Map<AttributeValue, EventLog> splitEvents(String attribute) {
        return splitting().eventsBy(attribute);
    }

    /**
     * {@return the customers by their first value of an attribute, each with all events; the rest as {@link
     * #splitEvents(String)} says}
     *
     * @throws IllegalArgumentException if no event has the attribute
     */
    public Map<AttributeValue, EventLog> splitCustomers(String attribute) {
        return splitting().customersBy(attribute);
    }

    /**
     * {@return the events by period, in order of time; periods without events are left out} A customer with
     * events in several periods is in several parts.
     *
     * @param zone says when a day begins
     * @throws IllegalArgumentException if some event has no time
     */
    public Map<String, EventLog> splitEvents(CalendarPeriod period, ZoneId zone) {
        return splitting().eventsBy(period, zone);
    }

    /**
     * {@return the customers by the period of their first event, each with all events, in order of time}
     *
     * @param zone says when a day begins
     * @throws IllegalArgumentException if some event has no time
     */
    public Map<String, EventLog> splitCustomers(CalendarPeriod period, ZoneId zone) {
        return splitting().customersBy(period, zone);
    }

    /** {@return what is shaped} */
    @Override
    public String toString() {
        return "shapes of " + log;
    }
}
