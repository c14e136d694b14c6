package org.journeymodel.log.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Times as nanoseconds since 1970 in a {@code long}. The years are bounded so that the time between
 * any two of them fits a {@code long} as well.
 */
public final class Times {

    /** What stands for a time that is not known; before every time that is. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** The words for what is allowed. */
    public static final String RANGE = "the years 1900 to 2190";

    private static final long FIRST_SECOND = startOf(1900);
    private static final long SECOND_AFTER_LAST = startOf(2191);

    private Times() {}

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** {@return whether a log can hold a time} */
    public static boolean isInRange(long epochSecond) {
        return epochSecond >= FIRST_SECOND && epochSecond < SECOND_AFTER_LAST;
    }

    /** {@return the nanoseconds since 1970 of a time that is in range} */
    public static long nanosOf(long epochSecond, int nano) {
        return epochSecond * NANOS_PER_SECOND + nano;
    }

    /** {@return the nanoseconds since 1970 of any time; of one out of range, a value beyond all in range} */
    public static long nearest(Instant time) {
        if (isInRange(time.getEpochSecond())) {
            return nanosOf(time.getEpochSecond(), time.getNano());
        }
        return time.isBefore(Instant.EPOCH) ? UNKNOWN + 1 : Long.MAX_VALUE;
    }

    /** {@return the time that is so many nanoseconds after 1970 began} */
    public static Instant instantOf(long nanos) {
        return Instant.ofEpochSecond(0, nanos);
    }
}
