package org.journeymodel.log;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A period of the calendar by which a log can be split. It lasts from the first instant of its first day, which
 * depends on the zone, up to the next period's.
 */
public enum CalendarPeriod {
    /** A day, such as {@code 2024-05-01}. */
    DAY,
    /** A week from Monday to Sunday as ISO 8601 counts it, such as {@code 2024-W18}. */
    WEEK,
    /** A month, such as {@code 2024-05}. */
    MONTH,
    /** Three months from January, April, July or October on, such as {@code 2024-Q2}. */
    QUARTER,
    /** A year, such as {@code 2024}. */
    YEAR;

    /** {@return the first day of the period that a day is in} */
    LocalDate firstDayOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** {@return the first day of the period after the one that begins with a day} */
    LocalDate next(LocalDate firstDay) {
        return switch (this) {
            case DAY -> firstDay.plusDays(1);
            case WEEK -> firstDay.plusWeeks(1);
            case MONTH -> firstDay.plusMonths(1);
            case QUARTER -> firstDay.plusMonths(3);
            case YEAR -> firstDay.plusYears(1);
        };
    }

    /** {@return the name of the period that a day is in} */
    String nameOf(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, "2024-05".length());
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
