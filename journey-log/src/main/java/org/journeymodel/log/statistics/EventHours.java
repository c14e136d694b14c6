package org.journeymodel.log.statistics;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * On which weekdays and at which hours events happen, by the clock on the wall of a time zone. Where the
 * clock is put back, the hour that comes twice counts the events of both.
 *
 * <p>Events at 2024-05-01T10:00:00Z and 2024-05-01T10:59:59Z, a Wednesday, both count for Wednesday at 12 in
 * Europe/Oslo, which is two hours ahead in summer.
 *
 * <p>Counted in linear time. Immutable.
 */
public final class EventHours {

    private static final int HOURS = 24;

    private final ZoneId zone;
    private final long[] counts;
    private final long unknown;

    private EventHours(ZoneId zone, long[] counts, long unknown) {
        this.zone = zone;
        this.counts = counts;
        this.unknown = unknown;
    }

    static EventHours of(LogView log, ZoneId zone) {
        ZoneOffsets clock = new ZoneOffsets(zone);
        long[] counts = new long[DayOfWeek.values().length * HOURS];
        long[] unknown = new long[1];
        log.eachJourney("Counting hours", (from, to) -> {
            for (int event = from; event < to; event++) {
                if (log.hasTime(event)) {
                    counts[clock.weekday(log.time(event)) * HOURS + clock.hour(log.time(event))]++;
                } else {
                    unknown[0]++;
                }
            }
        });
        return new EventHours(zone, counts, unknown[0]);
    }

    /** {@return the zone whose clock was read} */
    public ZoneId zone() {
        return zone;
    }

    /**
     * {@return how many events happened in one hour of one weekday}
     *
     * @param weekday the day of the week
     * @param hour the hour that begins then, 0 to 23
     */
    public long events(DayOfWeek weekday, int hour) {
        return counts[index(weekday, hour)];
    }

    private static int index(DayOfWeek weekday, int hour) {
        if (hour < 0 || hour >= HOURS) {
            throw new IllegalArgumentException(
                    "Hour must be between 0 and 23, but was " + hour + ". The hour from 18:00 to 19:00 is 18.");
        }
        return (weekday.getValue() - 1) * HOURS + hour;
    }

    /** {@return how many events happened on a weekday} */
    public long onWeekday(DayOfWeek weekday) {
        int first = index(weekday, 0);
        return Arrays.stream(counts, first, first + HOURS).sum();
    }

    /**
     * {@return how many events happened in an hour, whatever the weekday}
     *
     * @param hour the hour that begins then, 0 to 23
     */
    public long atHour(int hour) {
        return Arrays.stream(DayOfWeek.values())
                .mapToLong(weekday -> events(weekday, hour))
                .sum();
    }

    /** {@return how many events have no time, and so no hour} */
    public long unknown() {
        return unknown;
    }

    /**
     * {@return this as an object: {@code zone}, {@code unknown} and {@code weekdays}, each of {@code monday}
     * to {@code sunday} with 24 counts}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder weekdays = AttributeValue.object();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<AttributeValue> hours = new ArrayList<>();
            for (int hour = 0; hour < HOURS; hour++) {
                hours.add(AttributeValue.of(events(weekday, hour)));
            }
            weekdays.put(weekday.name().toLowerCase(Locale.ROOT), AttributeValue.of(hours));
        }
        return AttributeValue.object()
                .put("zone", zone.getId())
                .put("unknown", unknown)
                .put("weekdays", weekdays.build())
                .build();
    }

    /** {@return whether the other has the same counts by the clock of the same zone} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventHours that
                && zone.equals(that.zone)
                && unknown == that.unknown
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, unknown, Arrays.hashCode(counts));
    }

    /** {@return a line such as {@code 2 events by the clock of Europe/Oslo, 0 without time}} */
    @Override
    public String toString() {
        return Amounts.of(Arrays.stream(counts).sum(), "event") + " by the clock of " + zone + ", "
                + Amounts.grouped(unknown) + " without time";
    }
}
