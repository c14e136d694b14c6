package org.journeymodel.log.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.journeymodel.log.event.Times;

/**
 * What the clock on the wall shows, quickly: the offset is looked up anew only where a time is not between
 * the two changes of the clock around the time before. Not thread-safe.
 */
final class ZoneOffsets {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int SECONDS_PER_DAY = 86_400;

    private final ZoneRules rules;
    private long from = Long.MAX_VALUE;
    private long to = Long.MIN_VALUE;
    private int offset;

    ZoneOffsets(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** {@return the seconds since 1970 began there, on the wall, at a time in nanoseconds since 1970} */
    private long wallSecond(long nanos) {
        long second = Math.floorDiv(nanos, NANOS_PER_SECOND);
        if (second < from || second >= to) {
            find(nanos, second);
        }
        return second + offset;
    }

    private void find(long nanos, long second) {
        Instant instant = Times.instantOf(nanos);
        offset = rules.getOffset(instant).getTotalSeconds();
        // The transition before a moment is one strictly before it.
        ZoneOffsetTransition before = rules.previousTransition(Instant.ofEpochSecond(second + 1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        to = after == null ? Long.MAX_VALUE : after.toEpochSecond();
    }

    /** {@return whether the clock shows a day at all: where the date line moved, a zone left one out} */
    boolean has(LocalDate day) {
        ZoneOffsetTransition change = rules.getTransition(day.atStartOfDay());
        return change == null || !change.getDateTimeAfter().toLocalDate().isAfter(day);
    }

    LocalDate date(long nanos) {
        return LocalDate.ofEpochDay(epochDay(nanos));
    }

    long epochDay(long nanos) {
        return Math.floorDiv(wallSecond(nanos), SECONDS_PER_DAY);
    }

    /** {@return the hour of the day, 0 to 23} */
    int hour(long nanos) {
        return Math.floorMod(wallSecond(nanos), SECONDS_PER_DAY) / 3_600;
    }

    /** {@return the day of the week, 0 for Monday} */
    int weekday(long nanos) {
        return (int) Math.floorMod(epochDay(nanos) + 3, 7L); // 1970 began on a Thursday
    }
}
