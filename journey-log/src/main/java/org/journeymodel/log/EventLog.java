package org.journeymodel.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.EventDetails;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.LogColumns;
import org.journeymodel.log.event.LogFlow;
import org.journeymodel.log.event.LogTable;
import org.journeymodel.log.event.Times;
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

    private final String source;
    private final List<String> touchpoints;
    private final List<String> customers;
    private final List<String> channels;
    private final GroupedEvents events;
    private final boolean hasTimes;
    private final LeftOut leftOut;
    private final List<Finding> notes;
    private final VariantsOnDemand variants;

    EventLog(String source, LogColumns log, LeftOut leftOut, List<Finding> notes) {
        this(
                source,
                new LogTable(
                        log.customers().names(),
                        List.copyOf(log.touchpoints().names()),
                        List.copyOf(log.channels().names()),
                        log.groupedEvents()),
                leftOut,
                notes);
    }

    private EventLog(String source, LogTable log, LeftOut leftOut, List<Finding> notes) {
        this.source = source;
        this.touchpoints = log.touchpoints();
        this.customers = log.customers();
        this.channels = log.channels();
        this.events = log.events();
        this.hasTimes = events.hasTimes();
        this.leftOut = leftOut;
        this.notes = List.copyOf(notes);
        this.variants = new VariantsOnDemand(events);
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
        return events.size();
    }

    /** {@return how many different customers it has} */
    @Override
    public int customerCount() {
        return customers.size();
    }

    /** {@return the names of its touchpoints, in order of first appearance in the source} */
    @Override
    public List<String> touchpoints() {
        return touchpoints;
    }

    /** {@return the names of its channels, in order of first appearance in the source; perhaps none} */
    public List<String> channels() {
        return channels;
    }

    /** {@return the names of the attributes that some event has, in order of first appearance} */
    public List<String> attributeNames() {
        return events.details().attributeNames();
    }

    @Override
    public boolean hasTimes() {
        return hasTimes;
    }

    /** {@return how many different variants there are; counted when first asked for, in linear time} */
    @Override
    public int variantCount() {
        return variants.get().count();
    }

    @Override
    public int customersOf(int variant) {
        return variants.get().customersOf(variant);
    }

    @Override
    public int lengthOf(int variant) {
        return variants.get().lengthOf(variant);
    }

    @Override
    public int touchpointAt(int variant, int place) {
        return variants.get().touchpointAt(variant, place);
    }

    /** {@return the journeys in the order of the customers; made as they are read} */
    @Override
    public Stream<ObservedJourney> journeys() {
        return IntStream.range(0, customerCount()).mapToObj(this::journey);
    }

    private ObservedJourney journey(int customer) {
        String name = customers.get(customer);
        return ObservedJourney.builder()
                .events(IntStream.range(events.start(customer), events.start(customer + 1))
                        .mapToObj(event -> event(name, event))
                        .toList())
                .build();
    }

    private JourneyEvent event(String customer, int event) {
        EventDetails details = events.details();
        int channel = details.channel(event);
        long time = events.time(event);
        return JourneyEvent.builder()
                .customer(customer)
                .touchpoint(touchpoints.get(events.touchpoint(event)))
                .time(time == Times.UNKNOWN ? Optional.empty() : Optional.of(Times.instantOf(time)))
                .channel(channel < 0 ? Optional.empty() : Optional.of(channels.get(channel)))
                .failed(details.isFailed(event))
                .score(details.score(event))
                .attributes(details.attributes(event))
                .build();
    }

    /** {@return the name of where it comes from, such as a file} */
    public String source() {
        return source;
    }

    /**
     * {@return how many records the source has: the events of this log and those left out}
     *
     * <p>Records are rows, lines or events that can be told apart; blank lines are none.
     */
    public long recordCount() {
        return events.size() + leftOut.count();
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
        Work work = Work.begin("Counting moves", customers.size(), listener);
        FlowStatistics statistics = LogFlow.of(events, touchpoints, work);
        work.complete();
        return statistics;
    }

    /**
     * {@return the questions about customers that a flow does not answer: variants, funnels, rework,
     * throughput, times, hours and survival}
     */
    public LogAnalysis analysis() {
        return LogAnalysis.of(this, events);
    }

    /**
     * {@return this log with a customer for each session, which is what a customer does until a time without
     * events} Customer {@code ann} becomes {@code ann#1}, {@code ann#2} and so on, also where there is one
     * session alone, so that no two names can be the same.
     *
     * @param inactivity the longest time between two events of one session; usual are 30 minutes
     * @throws IllegalArgumentException if it is not longer than 0, or some event has no time
     */
    public EventLog sessions(Duration inactivity) {
        return new Shaping(this).sessions(inactivity);
    }

    /**
     * {@return this log without the events at the touchpoint at which the customer's event just before was}
     * The path {@code a a b a} becomes {@code a b a}, with all that is known of the events that stay.
     */
    public EventLog collapseRepeats() {
        return new Shaping(this).collapseRepeats();
    }

    /**
     * {@return this log with each event at the touchpoint that its name means}
     *
     * @param names which name means which touchpoint, and what becomes of other names
     * @throws IllegalArgumentException if there are other names and they shall be refused
     */
    public EventLog rename(TouchpointNames names) {
        return new Shaping(this).rename(names);
    }

    /**
     * {@return this log with the events alone of which a filter is true} Of filters one after the other the
     * order does not matter, but for {@link EventFilter#customersWhoVisited}, which looks at what is left.
     *
     * @throws IllegalArgumentException if the filter asks for the time of an event that has none
     */
    public EventLog keep(EventFilter filter) {
        return new Shaping(this).filtered(filter, true);
    }

    /**
     * {@return this log without the events of which a filter is true}
     *
     * @throws IllegalArgumentException if the filter asks for the time of an event that has none
     */
    public EventLog drop(EventFilter filter) {
        return new Shaping(this).filtered(filter, false);
    }

    /** {@return this log with the first events alone of each customer, at most so many} */
    public EventLog keepFirst(int events) {
        return new Shaping(this).first(events);
    }

    /** {@return this log with the last events alone of each customer, at most so many} */
    public EventLog keepLast(int events) {
        return new Shaping(this).last(events);
    }

    /**
     * {@return the events by the value of an attribute, in order of its first appearance in this log; those
     * without it stand under {@code NullValue}} A customer with events of several values is in several parts.
     *
     * @throws IllegalArgumentException if no event has the attribute
     */
    public Map<AttributeValue, EventLog> splitEvents(String attribute) {
        return new Splitting(this).eventsBy(attribute);
    }

    /**
     * {@return the customers by their first value of an attribute, each with all events; the rest as {@link
     * #splitEvents(String)} says}
     *
     * @throws IllegalArgumentException if no event has the attribute
     */
    public Map<AttributeValue, EventLog> splitCustomers(String attribute) {
        return new Splitting(this).customersBy(attribute);
    }

    /**
     * {@return the events by period, in order of time; periods without events are left out} A customer with
     * events in several periods is in several parts.
     *
     * @param zone says when a day begins
     * @throws IllegalArgumentException if some event has no time
     */
    public Map<String, EventLog> splitEvents(CalendarPeriod period, ZoneId zone) {
        return new Splitting(this).eventsBy(period, zone);
    }

    /**
     * {@return the customers by the period of their first event, each with all events, in order of time}
     *
     * @param zone says when a day begins
     * @throws IllegalArgumentException if some event has no time
     */
    public Map<String, EventLog> splitCustomers(CalendarPeriod period, ZoneId zone) {
        return new Splitting(this).customersBy(period, zone);
    }

    LogTable table() {
        return new LogTable(customers, touchpoints, channels, events);
    }

    EventLog shaped(LogTable shaped, Finding note) {
        return shaped(source, shaped, note);
    }

    EventLog shaped(String newSource, LogTable shaped, Finding note) {
        LeftOut more = new LeftOut(recordCount() - shaped.events().size(), leftOut.findings());
        return new EventLog(
                newSource,
                shaped,
                more,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
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
         * Adds an event.
         *
         * @param customer a name that tells customers apart
         * @param touchpoint the name of the touchpoint
         * @param time in the years 1900 to 2190
         * @throws IllegalArgumentException if a name shows nothing, the time is outside these years,
         *     or the log has more than 10,000 different touchpoints
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
            EventLog built = new EventLog(source, added, LeftOut.NOTHING, List.of());
            built.requireOrder();
            return built;
        }
    }

    private void requireOrder() {
        int customer = events.firstOutOfOrder();
        if (customer >= 0) {
            throw new IllegalArgumentException("Events of customer "
                    + Quote.of(customers.get(customer))
                    + " are partly without time, so they keep the order given, but a known time is before an"
                    + " earlier one. Add them in order, or give all of them a time.");
        }
    }
}
