package org.journeymodel.log;

import java.util.List;
import org.journeymodel.core.validation.Finding;

/** The growing parts of an event log: its names and its events. */
final class LogColumns {

    private final NameTable customers = new NameTable();
    private final NameTable touchpoints = new NameTable();
    private final EventColumns events = new EventColumns();

    int findCustomer(String name) {
        return customers.find(name);
    }

    int addCustomer(String name) {
        return customers.add(name);
    }

    int findTouchpoint(String name) {
        return touchpoints.find(name);
    }

    int addTouchpoint(String name) {
        return touchpoints.add(name);
    }

    List<String> touchpoints() {
        return touchpoints.names();
    }

    void add(int customer, int touchpoint, long time) {
        events.add(customer, touchpoint, time);
    }

    EventLog toEventLog(String source, List<Finding> notes) {
        GroupedEvents grouped = GroupedEvents.of(events, customers.size());
        return new EventLog(source, List.copyOf(touchpoints.names()), List.copyOf(customers.names()), grouped, notes);
    }
}
