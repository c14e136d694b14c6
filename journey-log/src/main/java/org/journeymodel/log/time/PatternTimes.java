package org.journeymodel.log.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.journeymodel.core.message.Quote;
import org.jspecify.annotations.Nullable;

/** Times in a pattern of {@link DateTimeFormatter}, strictly: no date is moved to one that exists. */
public final class PatternTimes implements TimeReader {

    private final String pattern;
    private final DateTimeFormatter formatter;

    /**
     * Takes the pattern; month and day names are English.
     *
     * @throws IllegalArgumentException if it is none
     */
    public PatternTimes(String pattern) {
        this.pattern = pattern;
        this.formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1) // strict years such as yyyy do not tell theirs
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public TimeText read(String text) throws UnreadableTime {
        TemporalAccessor parsed = parsed(text);
        LocalDate date = parsed.query(TemporalQueries.localDate());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (date == null) {
            throw new UnreadableTime("the pattern " + Quote.of(pattern) + " gives no date.");
        }
        LocalDateTime local = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
        ZoneOffset offset = offsetOf(parsed, local);
        return new TimeText(local, offset == null ? ZoneOffset.UTC : offset, offset != null);
    }

    private TemporalAccessor parsed(String text) throws UnreadableTime {
        try {
            return formatter.parse(text);
        } catch (DateTimeParseException e) {
            String where = e.getErrorIndex() > 0 ? " from character " + (e.getErrorIndex() + 1) + " on" : "";
            throw new UnreadableTime("it does not fit the pattern " + Quote.of(pattern) + where + ".");
        }
    }

    private static @Nullable ZoneOffset offsetOf(TemporalAccessor parsed, LocalDateTime local) throws UnreadableTime {
        ZoneId zone = parsed.query(TemporalQueries.zone());
        if (zone == null) {
            return null;
        }
        if (!zone.getRules().isValidOffset(local, zone.getRules().getOffset(local))) {
            throw new UnreadableTime("the clocks of " + zone + " skipped this time.");
        }
        return zone.getRules().getOffset(local);
    }

    @Override
    public String remedy() {
        return "Write it so, or say how times are written (EventLogReader.timeFormat).";
    }
}
