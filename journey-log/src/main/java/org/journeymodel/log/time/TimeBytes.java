package org.journeymodel.log.time;

import org.journeymodel.log.event.Times;

/**
 * Reads times straight from bytes where they are written as most are: {@code YYYY-MM-DD hh:mm:ss}, with T or
 * a space between, a fraction or none, and Z, an offset with a colon, or none. Whatever is odd about a time, it
 * leaves to {@link TimeText}, which it agrees with.
 */
public final class TimeBytes {

    private static final int SHORTEST = "2024-05-01T10:00:00".length();
    private static final int MOST_DIGITS = 9;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long NO_DATE = Long.MIN_VALUE;

    private boolean hasOffset;
    private long yearAndMonth;
    private int dayOfMonth;
    private long days = NO_DATE;

    /** {@return whether the last time that was read has an offset} */
    public boolean hasOffset() {
        return hasOffset;
    }

    /** {@return the nanoseconds since 1970, as of UTC if there is no offset, or {@link Times#UNKNOWN}} */
    public long nanosOf(byte[] text, int from, int to) {
        if (to - from < SHORTEST || (text[from + 10] != 'T' && text[from + 10] != ' ')) {
            return Times.UNKNOWN;
        }
        int clock = DigitBytes.clock(DigitBytes.eight(text, from + 11));
        if (clock == DigitBytes.NONE || !hasDate(text, from)) {
            return Times.UNKNOWN;
        }
        return rest(text, from + SHORTEST, to, days * SECONDS_PER_DAY + clock);
    }

    /** Most dates are that of the row before, and are not read again. */
    private boolean hasDate(byte[] text, int from) {
        long start = DigitBytes.eight(text, from);
        int end = text[from + 8] << Byte.SIZE | text[from + 9];
        if (start != yearAndMonth || end != dayOfMonth) {
            days = daysOf(text, from);
            yearAndMonth = start;
            dayOfMonth = end;
        }
        return days != NO_DATE;
    }

    private static long daysOf(byte[] text, int from) {
        int century = two(text, from);
        int ofCentury = two(text, from + 2);
        int year = century * 100 + ofCentury;
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        boolean isDate = (century | ofCentury) >= 0
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && year >= 1901
                && year <= 2189
                && isDay(year, month, day);
        return isDate ? daysTo(year, month, day) : NO_DATE;
    }

    /** {@return the number of two digits, or something negative if they are none} */
    private static int two(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
    }

    private long rest(byte[] text, int from, int to, long seconds) {
        int at = from;
        int nanos = 0;
        if (at < to && (text[at] == '.' || text[at] == ',')) {
            int digits = digits(text, ++at, to);
            if (digits == 0) {
                return Times.UNKNOWN;
            }
            nanos = fraction(text, at, digits);
            at += digits;
        }
        int offset = offsetAt(text, at, to);
        return offset == Integer.MIN_VALUE ? Times.UNKNOWN : Times.nanosOf(seconds - offset, nanos);
    }

    private static int digits(byte[] text, int at, int to) {
        int digits = Math.min(to - at, DigitBytes.count(DigitBytes.eight(text, at)));
        boolean isFull = digits == Long.BYTES && digits < to - at;
        return isFull && text[at + digits] >= '0' && text[at + digits] <= '9' ? MOST_DIGITS : digits;
    }

    /** {@return how many nanoseconds the last of so many digits stands for} */
    private static int nanosOf(int digits) {
        return switch (digits) {
            case 1 -> 100_000_000;
            case 2 -> 10_000_000;
            case 3 -> 1_000_000;
            case 4 -> 100_000;
            case 5 -> 10_000;
            case 6 -> 1_000;
            case 7 -> 100;
            case 8 -> 10;
            default -> 1;
        };
    }

    private static int fraction(byte[] text, int at, int digits) {
        int first = DigitBytes.number(DigitBytes.eight(text, at), Math.min(Long.BYTES, digits));
        int ninth = digits == MOST_DIGITS ? text[at + Long.BYTES] - '0' : 0;
        return first * nanosOf(Math.min(Long.BYTES, digits)) + ninth;
    }

    /** {@return the seconds of the offset; the smallest number if it is none of the usual ones} */
    private int offsetAt(byte[] text, int at, int to) {
        hasOffset = at < to;
        if (at == to || (at + 1 == to && text[at] == 'Z')) {
            return 0;
        }
        if (to - at != 6 || text[at + 3] != ':' || (text[at] != '+' && text[at] != '-')) {
            return Integer.MIN_VALUE;
        }
        int hours = two(text, at + 1);
        int minutes = two(text, at + 4);
        if ((hours | minutes) < 0 || minutes > 59 || hours > 17) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return text[at] == '-' ? -seconds : seconds;
    }

    private static boolean isDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 ? leap ? 29 : 28 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return day <= last;
    }

    /** {@return the days since 1970; years begin with March here, so that leap days come last} */
    private static long daysTo(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int era = shifted / 400;
        int ofEra = shifted - era * 400;
        int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097L + ofEra * 365L + ofEra / 4 - ofEra / 100 + ofYear - 719_468;
    }
}
