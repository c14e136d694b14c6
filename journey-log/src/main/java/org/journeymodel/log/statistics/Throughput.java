package org.journeymodel.log.statistics;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * How many customers start and finish in each day, week, month or year of a time zone. A customer starts
 * with the first event and finishes with the last; whether somebody of the last periods comes back after
 * the log ends, nobody knows.
 *
 * <p>Days begin at midnight, weeks on Monday, months and years with their first day. Periods run without a
 * gap from the one of the first start to the one of the last finish; the first and the last may be
 * covered by the log in part only.
 *
 * <p>One customer from 2024-05-01 to 2024-05-03 and one on 2024-05-03 alone, by days: 1 started, 0 finished and
 * 1 under way on the first day; 0, 0 and 1 on the second; 1, 2 and 0 on the third.
 *
 * <p>Counted in linear time. Immutable.
 */
public final class Throughput {

    private final ChronoUnit unit;
    private final ZoneId zone;
    private final List<ThroughputPeriod> periods;
    private final long unknown;

    private Throughput(ChronoUnit unit, ZoneId zone, List<ThroughputPeriod> periods, long unknown) {
        this.unit = unit;
        this.zone = zone;
        this.periods = List.copyOf(periods);
        this.unknown = unknown;
    }

    static Throughput of(LogView log, ChronoUnit unit, ZoneId zone) {
        PeriodCounts counts = new PeriodCounts(unit, zone);
        log.eachJourney("Counting throughput", (from, to) -> {
            if (log.hasTime(from) && log.hasTime(to - 1)) {
                counts.add(log.time(from), log.time(to - 1));
            }
        });
        List<ThroughputPeriod> periods = counts.periods();
        long known = periods.stream().mapToLong(ThroughputPeriod::started).sum();
        return new Throughput(unit, zone, periods, log.events().customers() - known);
    }

    /** {@return the length of a period: days, weeks, months or years} */
    public ChronoUnit unit() {
        return unit;
    }

    /** {@return the zone whose calendar was read} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return the periods in order of time; none if no customer has times} */
    public List<ThroughputPeriod> periods() {
        return periods;
    }

    /** {@return of how many customers the time of the first or of the last event is not known} */
    public long unknown() {
        return unknown;
    }

    /** {@return how many customers finish in a period, as a mean over all of them; 0 if there are none} */
    public double meanFinished() {
        return Shares.of(periods.stream().mapToLong(ThroughputPeriod::finished).sum(), periods.size());
    }

    /** {@return this as an object: {@code unit}, {@code zone}, {@code unknown} and {@code periods}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("unit", unit)
                .put("zone", zone.getId())
                .put("unknown", unknown)
                .put(
                        "periods",
                        AttributeValue.of(periods.stream()
                                .map(ThroughputPeriod::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has equal periods of the same unit and zone} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Throughput that
                && unit == that.unit
                && zone.equals(that.zone)
                && unknown == that.unknown
                && periods.equals(that.periods);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, zone, periods, unknown);
    }

    /** {@return the periods as {@link ThroughputPeriod#toString()} tells them} */
    @Override
    public String toString() {
        return periods.toString();
    }
}
