package org.journeymodel.log;

import java.util.Objects;
import org.journeymodel.core.message.Quote;
import org.journeymodel.log.time.EpochTimes;
import org.journeymodel.log.time.PatternTimes;
import org.journeymodel.log.time.TimeReader;

/** How times are written in a source of events. Immutable and safe to share between threads. */
public final class TimeFormat {

    private final String name;
    private final TimeReader reader;

    private TimeFormat(String name, TimeReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** {@return ISO 8601, such as {@code 2019-11-01T17:59:13.273932Z}, as {@link EventLogReader} says} */
    public static TimeFormat iso() {
        return new TimeFormat("ISO 8601", TimeReader.ISO);
    }

    /** {@return seconds since 1970 began in UTC, such as {@code 1572631153} or {@code 1572631153.27}} */
    public static TimeFormat epochSeconds() {
        return new TimeFormat("seconds since 1970", new EpochTimes("seconds", 9));
    }

    /** {@return milliseconds since 1970 began in UTC, such as {@code 1572631153273}} */
    public static TimeFormat epochMillis() {
        return new TimeFormat("milliseconds since 1970", new EpochTimes("milliseconds", 6));
    }

    /** {@return microseconds since 1970 began in UTC, such as {@code 1572631153273932}} */
    public static TimeFormat epochMicros() {
        return new TimeFormat("microseconds since 1970", new EpochTimes("microseconds", 3));
    }

    /** {@return nanoseconds since 1970 began in UTC, such as {@code 1572631153273932000}} */
    public static TimeFormat epochNanos() {
        return new TimeFormat("nanoseconds since 1970", new EpochTimes("nanoseconds", 0));
    }

    /**
     * {@return times in a pattern of {@link java.time.format.DateTimeFormatter}, read strictly, with English
     * names of months and days} A pattern without time of day means midnight.
     *
     * @param pattern such as {@code dd.MM.yyyy HH:mm:ss}
     * @throws IllegalArgumentException if it is no pattern
     */
    public static TimeFormat pattern(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        try {
            return new TimeFormat("pattern " + Quote.of(pattern), new PatternTimes(pattern));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Pattern of times must be one of java.time.format.DateTimeFormatter, but was " + Quote.of(pattern)
                            + ". Write it like \"dd.MM.yyyy HH:mm:ss\".",
                    e);
        }
    }

    TimeReader reader() {
        return reader;
    }

    /** {@return a short description, such as {@code seconds since 1970}} */
    @Override
    public String toString() {
        return name;
    }
}
