package org.journeymodel.log.event;

import java.util.List;

/** The growing parts of an event log: its names and its events. */
public final class LogColumns {

    private final NameTable customers = new NameTable();
    private final NameTable touchpoints = new NameTable();
    private final EventColumns events = new EventColumns();

    /** {@return the code of a customer, or {@link NameTable#UNKNOWN}} */
    public int findCustomer(String name) {
        return customers.find(name);
    }

    /** {@return the code of a customer who had none} */
    public int addCustomer(String name) {
        return customers.add(name);
    }

    /** {@return the code of a touchpoint, or {@link NameTable#UNKNOWN}} */
    public int findTouchpoint(String name) {
        return touchpoints.find(name);
    }

    /** {@return the code of a touchpoint that had none} */
    public int addTouchpoint(String name) {
        return touchpoints.add(name);
    }

    /** {@return the names of the touchpoints by their codes, as an unmodifiable view} */
    public List<String> touchpoints() {
        return touchpoints.names();
    }

    /** Adds an event of these codes, at a time in nanoseconds since 1970. */
    public void add(int customer, int touchpoint, long time) {
        events.add(customer, touchpoint, time);
    }

    /** {@return the names of the customers by their codes, as an unmodifiable view} */
    public List<String> customers() {
        return customers.names();
    }

    /** {@return the events by customer and time} */
    public GroupedEvents groupedEvents() {
        return GroupedEvents.of(events, customers.size());
    }
}
