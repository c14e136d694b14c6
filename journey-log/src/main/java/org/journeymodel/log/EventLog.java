package org.journeymodel.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.log.event.FlowCounts;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.Limits;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Names;
import org.journeymodel.log.event.Times;

/**
 * What customers did: who was at which touchpoint at what time.
 *
 * <p>Customers stand in the order in which they first appear. The events of one customer are in
 * order of time, whatever the order in which they came; events of equal time stay in the order in
 * which they came.
 *
 * <p>Immutable and safe to share between threads. Events are kept in memory, 12 bytes each beside
 * the names; times are exact to the nanosecond.
 */
public final class EventLog {

    private final String source;
    private final List<String> touchpoints;
    private final List<String> customers;
    private final GroupedEvents events;
    private final List<Finding> notes;

    EventLog(String source, LogColumns log, List<Finding> notes) {
        this.source = source;
        this.touchpoints = List.copyOf(log.touchpoints());
        this.customers = List.copyOf(log.customers());
        this.events = log.groupedEvents();
        this.notes = List.copyOf(notes);
    }

    /**
     * {@return the events of a CSV file whose columns, separator and zone are guessed as {@link
     * EventLogReader} says}
     *
     * @param file a CSV file in UTF-8; its first line names the columns
     * @throws EventLogException if its content is faulty: all faults at once, up to a limit
     * @throws IOException if it cannot be opened or read
     */
    public static EventLog read(Path file) throws IOException {
        return reader().read(file);
    }

    /** {@return a reader that guesses everything, for setting what shall not be guessed} */
    public static EventLogReader reader() {
        return EventLogReader.STANDARD;
    }

    /**
     * {@return the events of observed journeys, such as simulated ones; channels, scores and attributes
     * are left out}
     *
     * @param journeys each of its events with a time
     * @throws IllegalArgumentException if some event has no time, or as {@link Builder#add} says
     */
    public static EventLog of(ObservedJourneys journeys) {
        Builder builder = builder();
        journeys.journeys().flatMap(journey -> journey.events().stream()).forEach(builder::add);
        return builder.build();
    }

    /** {@return a new, empty builder, for events from code} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many events it has} */
    public int eventCount() {
        return events.size();
    }

    /** {@return how many different customers it has} */
    public int customerCount() {
        return customers.size();
    }

    /** {@return the names of its touchpoints, in order of first appearance in the source} */
    public List<String> touchpoints() {
        return touchpoints;
    }

    /** {@return the name of where it comes from, such as a file} */
    public String source() {
        return source;
    }

    /** {@return what had to be assumed, and what else is worth knowing, about the source} */
    public List<Finding> notes() {
        return notes;
    }

    /**
     * {@return what all customers did, counted: touchpoints in order of first appearance in the
     * source, moves in the order of the touchpoint they lead from, then of the one they lead to}
     *
     * <p>Medians and 95th percentiles are exact, means are rounded down to the nanosecond, and so is
     * a median between two times. Counted anew by each call, in time that grows with the events and,
     * for each move, with sorting its times.
     */
    public FlowStatistics statistics() {
        FlowCounts counts = new FlowCounts(touchpoints);
        for (int customer = 0; customer < customers.size(); customer++) {
            counts.add(events, customer);
        }
        return counts.statistics();
    }

    GroupedEvents events() {
        return events;
    }

    List<String> customers() {
        return customers;
    }

    /** {@return a short description, such as {@code shop.csv: 8 events, 5 customers, 2 touchpoints}} */
    @Override
    public String toString() {
        return source
                + ": "
                + eventCount()
                + " events, "
                + customerCount()
                + " customers, "
                + touchpoints.size()
                + " touchpoints";
    }

    /** Takes events from code, in any order. Not thread-safe. */
    public static final class Builder {

        private LogColumns log = new LogColumns();
        private String source = "events";

        private Builder() {}

        /** Sets what findings and discovered journeys call the log; {@code events} otherwise. */
        public Builder source(String source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Adds an event.
         *
         * @param customer a name that tells customers apart
         * @param touchpoint the name of the touchpoint
         * @param time in the years 1900 to 2190
         * @throws IllegalArgumentException if a name shows nothing, the time is outside these years,
         *     or the log has more than 10,000 different touchpoints
         */
        public Builder add(String customer, String touchpoint, Instant time) {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(touchpoint, "touchpoint");
            if (!Times.isInRange(time.getEpochSecond())) {
                throw new IllegalArgumentException("Time of an event must be in " + Times.RANGE + ", but was " + time
                        + ". Correct it, or leave out the event.");
            }
            int customerCode = log.findCustomer(customer);
            if (customerCode == NameTable.UNKNOWN) {
                requireName("Customer", customer);
            }
            int touchpointCode = touchpointCode(touchpoint);
            if (customerCode == NameTable.UNKNOWN) {
                customerCode = log.addCustomer(customer);
            }
            log.add(customerCode, touchpointCode, Times.nanosOf(time.getEpochSecond(), time.getNano()));
            return this;
        }

        private void add(JourneyEvent event) {
            Instant time = event.time()
                    .orElseThrow(() -> new IllegalArgumentException("Event of customer " + Quote.of(event.customer())
                            + " at " + Quote.of(event.touchpoint())
                            + " must have a time. Leave out events whose time is not known."));
            add(event.customer(), event.touchpoint(), time);
        }

        private int touchpointCode(String touchpoint) {
            int code = log.findTouchpoint(touchpoint);
            if (code != NameTable.UNKNOWN) {
                return code;
            }
            requireName("Touchpoint", touchpoint);
            if (log.touchpoints().size() == Limits.TOUCHPOINTS) {
                throw new IllegalArgumentException("A log has at most " + Limits.TOUCHPOINTS
                        + " different touchpoints. Group their names before adding events.");
            }
            return log.addTouchpoint(touchpoint);
        }

        private static void requireName(String what, String name) {
            Optional<String> fault = Names.faultOf(name);
            if (fault.isPresent()) {
                throw new IllegalArgumentException(what + " of an event must have a name: " + fault.get());
            }
        }

        /** {@return the log of all events added; the builder is empty again} */
        public EventLog build() {
            EventLog built = new EventLog(source, log, List.of());
            log = new LogColumns();
            return built;
        }
    }
}
