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
    private static final int SECONDS_PER_DAY = 86_400;

    private boolean hasOffset;

    /** {@return whether the last time that was read has an offset} */
    public boolean hasOffset() {
        return hasOffset;
    }

    /** {@return the nanoseconds since 1970, as of UTC if there is no offset, or {@link Times#UNKNOWN}} */
    public long nanosOf(byte[] text, int from, int to) {
        if (to - from < SHORTEST || !hasMarks(text, from)) {
            return Times.UNKNOWN;
        }
        int century = two(text, from);
        int year = century * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        boolean digits = (century | two(text, from + 2) | month | day | hour | minute | second) >= 0;
        if (!digits
                || year < 1901
                || year > 2189
                || hour > 23
                || minute > 59
                || second > 59
                || !isDay(year, month, day)) {
            return Times.UNKNOWN;
        }
        long seconds = daysTo(year, month, day) * SECONDS_PER_DAY + hour * 3_600L + minute * 60L + second;
        return rest(text, from + SHORTEST, to, seconds);
    }

    private static boolean hasMarks(byte[] text, int from) {
        return text[from + 4] == '-'
                && text[from + 7] == '-'
                && (text[from + 10] == 'T' || text[from + 10] == ' ')
                && text[from + 13] == ':'
                && text[from + 16] == ':';
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
            int first = ++at;
            while (at < to && text[at] >= '0' && text[at] <= '9' && at - first < MOST_DIGITS) {
                nanos = nanos * 10 + text[at++] - '0';
            }
            if (at == first) {
                return Times.UNKNOWN;
            }
            for (int digits = at - first; digits < MOST_DIGITS; digits++) {
                nanos *= 10;
            }
        }
        int offset = offsetAt(text, at, to);
        return offset == Integer.MIN_VALUE ? Times.UNKNOWN : Times.nanosOf(seconds - offset, nanos);
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
