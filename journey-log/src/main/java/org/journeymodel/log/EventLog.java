package org.journeymodel.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.EventIntake;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.LogFlow;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.LoggedJourneys;
import org.journeymodel.log.statistics.LogAnalysis;

/**
 * What customers did: who was at which touchpoint at what time, and, where the source tells, through
 * which channel, whether the visit failed, which score the customer gave, and attributes of your choice.
 *
 * <p>Customers stand in the order in which they first appear. The events of one customer are in order of
 * time, whatever the order in which they came; events of equal time stay in the order in which they came,
 * and so do all events of a customer of whom some event has no time.
 *
 * <p>A log is shaped by methods that return another one, such as {@code
 * log.sessions(Duration.ofMinutes(30)).collapseRepeats()}: in linear time, on columns. Customers,
 * touchpoints, channels and attributes without any event left are gone, the others keep their order; what was
 * left out is told in {@link #notes()}.
 *
 * <p>Immutable and safe to share between threads. Events are kept in memory as columns: 12 bytes each
 * beside the names, 4 if none has a time; 4 more for channels, 8 for scores and 4 for each attribute, where
 * some event has one. Times are exact to the nanosecond.
 */
public final class EventLog implements ObservedJourneys {

    private final String file;
    private final String part;
    private final LoggedJourneys journeys;
    private final LogTable table;
    private final LeftOut leftOut;
    private final List<Finding> notes;

    EventLog(String source, LogTable log, LeftOut leftOut, List<Finding> notes) {
        this(source, "", log, leftOut, notes);
    }

    private EventLog(String file, String part, LogTable log, LeftOut leftOut, List<Finding> notes) {
        this.file = file;
        this.part = part;
        this.journeys = new LoggedJourneys(log);
        this.table = log;
        this.leftOut = leftOut;
        this.notes = List.copyOf(notes);
    }

    /**
     * {@return the events of a file whose format, columns, separator and zone are guessed as {@link
     * EventLogReader} says}
     *
     * @param file CSV in UTF-8 whose first line names the columns, NDJSON, or XES; packed with gzip or not
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
     * {@return the events of observed journeys, such as simulated ones, with all that they tell; a log
     * itself is given back as it is}
     *
     * @param journeys with times, without, or with some
     * @throws IllegalArgumentException as {@link Builder#add(JourneyEvent)} says
     */
    public static EventLog of(ObservedJourneys journeys) {
        if (journeys instanceof EventLog log) {
            return log;
        }
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
        return table.events().size();
    }

    /** {@return how many different customers it has} */
    @Override
    public int customerCount() {
        return table.customers().size();
    }

    /** {@return the names of its touchpoints, in order of first appearance in the source} */
    @Override
    public List<String> touchpoints() {
        return table.touchpoints();
    }

    /** {@return the names of its channels, in order of first appearance in the source; perhaps none} */
    public List<String> channels() {
        return table.channels();
    }

    /** {@return the names of the attributes that some event has, in order of first appearance} */
    public List<String> attributeNames() {
        return table.events().details().attributeNames();
    }

    @Override
    public boolean hasTimes() {
        return journeys.hasTimes();
    }

    /** {@return how many different variants there are; counted when first asked for, in linear time} */
    @Override
    public int variantCount() {
        return journeys.variantCount();
    }

    @Override
    public int customersOf(int variant) {
        return journeys.customersOf(variant);
    }

    @Override
    public int lengthOf(int variant) {
        return journeys.lengthOf(variant);
    }

    @Override
    public int touchpointAt(int variant, int place) {
        return journeys.touchpointAt(variant, place);
    }

    /** {@return the journeys in the order of the customers; made as they are read} */
    @Override
    public Stream<ObservedJourney> journeys() {
        return journeys.journeys();
    }

    /** {@return the name of where it comes from, such as a file, and which part of that it is, if it was split} */
    public String source() {
        return file + part;
    }

    String file() {
        return file;
    }

    String part() {
        return part;
    }

    /**
     * {@return how many records the source has: the events of this log and those left out}
     *
     * <p>Records are rows, lines or events that can be told apart; blank lines are none.
     */
    public long recordCount() {
        return eventCount() + leftOut.count();
    }

    /**
     * {@return how many records of the source are no events of this log: faulty ones that a lenient reader
     * left out, those of life-cycle transitions that were not asked for, and what shaping left out}
     */
    public long leftOutCount() {
        return leftOut.count();
    }

    /** {@return what was wrong with the faulty records that a lenient reader left out; the first 100 faults} */
    public List<Finding> leftOut() {
        return leftOut.findings();
    }

    /**
     * {@return what had to be assumed, and what else is worth knowing, about the source; then what each
     * shaping did and left out, in order}
     */
    public List<Finding> notes() {
        return notes;
    }

    /**
     * {@return what all customers did, counted: touchpoints in order of first appearance in the source, moves
     * in the order of the touchpoint they lead from, then of the one they lead to}
     *
     * <p>Medians and 95th percentiles are exact, means are rounded down to the nanosecond, and so is a median
     * between two times. A move of which some time is not known counts, and adds no waiting. Counted anew by
     * each call, in time that grows with the events, and with 12 to 20 bytes for each move of a customer meanwhile.
     */
    public FlowStatistics statistics() {
        return statistics(ProgressListener.none());
    }

    /**
     * {@return what all customers did, counted as {@link #statistics()} says}
     *
     * @param listener hears how many customers are counted
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted
     */
    public FlowStatistics statistics(ProgressListener listener) {
        Work work = Work.begin("Counting moves", customerCount(), listener);
        FlowStatistics statistics = LogFlow.of(table.events(), table.touchpoints(), work);
        work.complete();
        return statistics;
    }

    /**
     * {@return the questions about customers that a flow does not answer: variants, funnels, rework,
     * throughput, times, hours and survival}
     */
    public LogAnalysis analysis() {
        return LogAnalysis.of(journeys);
    }

    /**
     * {@return the shapes of this log, for following long ones; the methods below are shortcuts to them} Each
     * returns another log, and says in its {@link #notes()} what it did and left out.
     */
    public LogShaping shaping() {
        return LogShaping.of(this);
    }

    /** {@return this log in {@link LogShaping#sessions sessions}, each a customer of its own, ended by inactivity} */
    public EventLog sessions(Duration inactivity) {
        return shaping().sessions(inactivity);
    }

    /** {@return this log {@link LogShaping#collapseRepeats without immediate repeats}} */
    public EventLog collapseRepeats() {
        return shaping().collapseRepeats();
    }

    /** {@return this log with each event at the touchpoint {@link LogShaping#rename that its name means}} */
    public EventLog rename(TouchpointNames names) {
        return shaping().rename(names);
    }

    /** {@return this log with the events alone {@link LogShaping#keep of which a filter is true}} */
    public EventLog keep(EventFilter filter) {
        return shaping().keep(filter);
    }

    /** {@return this log without the events {@link LogShaping#drop of which a filter is true}} */
    public EventLog drop(EventFilter filter) {
        return shaping().drop(filter);
    }

    /** {@return this log with the {@link LogShaping#keepFirst first events} alone of each customer} */
    public EventLog keepFirst(int events) {
        return shaping().keepFirst(events);
    }

    /** {@return this log with the {@link LogShaping#keepLast last events} alone of each customer} */
    public EventLog keepLast(int events) {
        return shaping().keepLast(events);
    }

    /** {@return the events {@link LogShaping#splitEvents(String) by the value of an attribute}} */
    public Map<AttributeValue, EventLog> splitEvents(String attribute) {
        return shaping().splitEvents(attribute);
    }

    /** {@return the customers {@link LogShaping#splitCustomers(String) by their first value of an attribute}} */
    public Map<AttributeValue, EventLog> splitCustomers(String attribute) {
        return shaping().splitCustomers(attribute);
    }

    /** {@return the events {@link LogShaping#splitEvents(CalendarPeriod, ZoneId) by period}} */
    public Map<String, EventLog> splitEvents(CalendarPeriod period, ZoneId zone) {
        return shaping().splitEvents(period, zone);
    }

    /** {@return the customers {@link LogShaping#splitCustomers(CalendarPeriod, ZoneId) by period of the first event}} */
    public Map<String, EventLog> splitCustomers(CalendarPeriod period, ZoneId zone) {
        return shaping().splitCustomers(period, zone);
    }

    LogTable table() {
        return table;
    }

    EventLog shaped(LogTable shaped, Finding note) {
        return shaped("", shaped, note);
    }

    EventLog shaped(String morePart, LogTable shaped, Finding note) {
        LeftOut more = new LeftOut(recordCount() - shaped.events().size(), leftOut.findings());
        return new EventLog(
                file,
                part + morePart,
                shaped,
                more,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    GroupedEvents events() {
        return table.events();
    }

    List<String> customers() {
        return table.customers();
    }

    /** {@return a short description, such as {@code shop.csv: 8 events, 5 customers, 2 touchpoints}} */
    @Override
    public String toString() {
        return source() + ": " + Amounts.of(eventCount(), "event") + ", " + Amounts.of(customerCount(), "customer")
                + ", " + Amounts.of(touchpoints().size(), "touchpoint");
    }

    /**
     * Takes events from code, in any order. A customer's events are put in order of time when all of them
     * have one; otherwise they stay in the order in which they are added. Not thread-safe.
     */
    public static final class Builder {

        private final EventIntake intake = new EventIntake();
        private String source = "events";

        private Builder() {}

        /** Sets what findings and discovered journeys call the log; {@code events} otherwise. */
        public Builder source(String source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets how many different touchpoints the log has at most; 10,000 otherwise.
         *
         * @param limits of which {@link Limits#touchpoints} counts here
         */
        public Builder limits(Limits limits) {
            intake.limits(Objects.requireNonNull(limits, "limits"));
            return this;
        }

        /**
         * Adds an event.
         *
         * @param customer a name that tells customers apart
         * @param touchpoint the name of the touchpoint
         * @param time in the years 1900 to 2190
         * @throws IllegalArgumentException if a name shows nothing, the time is outside these years,
         *     or the log has more different touchpoints than its limit
         */
        public Builder add(String customer, String touchpoint, Instant time) {
            intake.add(customer, touchpoint, time);
            return this;
        }

        /**
         * Adds an event of which the time is not known.
         *
         * @param customer a name that tells customers apart
         * @param touchpoint the name of the touchpoint
         * @throws IllegalArgumentException as {@link #add(String, String, Instant)} says
         */
        public Builder add(String customer, String touchpoint) {
            intake.add(customer, touchpoint, null);
            return this;
        }

        /**
         * Adds an event with all that it tells.
         *
         * @param event with a time or without
         * @throws IllegalArgumentException as {@link #add(String, String, Instant)} says
         */
        public Builder add(JourneyEvent event) {
            intake.add(event);
            return this;
        }

        /**
         * {@return the log of all events added; the builder is empty again}
         *
         * @throws IllegalArgumentException if a customer has events with and without time, and a known time is
         *     before an earlier event's
         */
        public EventLog build() {
            LogColumns added = intake.take();
            EventLog built = new EventLog(source, added.table(), LeftOut.NOTHING, List.of());
            built.requireOrder();
            return built;
        }
    }

    private void requireOrder() {
        int customer = table.events().firstOutOfOrder();
        if (customer >= 0) {
            throw new IllegalArgumentException("Events of customer "
                    + Quote.of(table.customers().get(customer))
                    + " are partly without time, so they keep the order given, but a known time is before an"
                    + " earlier one. Add them in order, or give all of them a time.");
        }
    }
}
