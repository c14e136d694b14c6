package org.journeymodel.log.statistics;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.LongList;
import org.jspecify.annotations.Nullable;

/**
 * How long journeys take: the time from a customer's first event to the last. A customer of a single
 * event counts with 0, and is told apart. Customers who were still going when the log ended count with
 * what was seen, so that times are too short if there are many; {@link Survival} accounts for them.
 *
 * <p>Three customers of whom one has a single event, one goes on for 2 minutes and one for 4 have the
 * median of 2 minutes.
 *
 * <p>Counted in linear time, with 8 bytes for each customer meanwhile. Immutable.
 */
public final class JourneyDurations {

    private final long customers;
    private final long singleEventCustomers;
    private final Optional<DurationSummary> duration;

    private JourneyDurations(long customers, long singleEventCustomers, Optional<DurationSummary> duration) {
        this.customers = customers;
        this.singleEventCustomers = singleEventCustomers;
        this.duration = duration;
    }

    static JourneyDurations of(LogView log) {
        LongList durations = new LongList();
        long[] single = new long[1];
        log.eachJourney("Measuring journeys", (from, to) -> {
            single[0] += to - from == 1 ? 1 : 0;
            if (log.hasTime(from) && log.hasTime(to - 1)) {
                durations.add(log.time(to - 1) - log.time(from));
            }
        });
        return new JourneyDurations(log.events().customers(), single[0], durations.summary());
    }

    /** {@return how many customers the log has} */
    public long customers() {
        return customers;
    }

    /** {@return how many customers have one event only} */
    public long singleEventCustomers() {
        return singleEventCustomers;
    }

    /** {@return the times of all customers of whom they are known; empty if there are none} */
    public Optional<DurationSummary> duration() {
        return duration;
    }

    /** {@return of how many customers the time of the first or of the last event is not known} */
    public long unknown() {
        return customers - duration.map(DurationSummary::count).orElse(0L);
    }

    /**
     * {@return this as an object: {@code customers}, {@code singleEventCustomers}, {@code unknown} and, where
     * known, {@code duration} with {@code count}, {@code median}, {@code percentile95} and {@code mean}}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object()
                .put("customers", customers)
                .put("singleEventCustomers", singleEventCustomers)
                .put("unknown", unknown());
        duration.ifPresent(each -> object.put("duration", TimeSummary.attributes(each)));
        return object.build();
    }

    /** {@return whether the other has equal figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyDurations that
                && customers == that.customers
                && singleEventCustomers == that.singleEventCustomers
                && duration.equals(that.duration);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, singleEventCustomers, duration);
    }

    /** {@return a line such as {@code 3 customers: median PT2M, 95 % within PT4M, 0 unknown}} */
    @Override
    public String toString() {
        return Amounts.of(customers, "customer") + ": "
                + duration.map(each -> TimeSummary.text(each) + ", ").orElse("") + Amounts.grouped(unknown())
                + " unknown";
    }
}
