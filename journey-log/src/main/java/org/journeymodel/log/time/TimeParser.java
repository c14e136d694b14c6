package org.journeymodel.log.time;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.journeymodel.core.message.Quote;

/**
 * Reads one {@link TimeText}, from left to right. Written by hand because {@code java.time} takes
 * 23:59:60, 24:00 and digits of other scripts in silence where it should not.
 */
final class TimeParser {

    private static final int LONGEST_OFFSET_MINUTES = 18 * 60;
    private static final int MOST_FRACTION_DIGITS = 9;
    private static final int MOST_DAY_DIGITS = 5;

    private static final Pattern CLOCK_ALONE = Pattern.compile("\\d{1,2}:\\d\\d.*");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*");
    private static final Pattern SPREADSHEET_DAYS = Pattern.compile("\\d{5}([.,]\\d+)?");

    private final String text;
    private int at;

    TimeParser(String text) {
        this.text = text;
    }

    TimeText parse() throws UnreadableTime {
        refuseForeignCharacters();
        refuseOtherForms();
        int year = number(4, "year");
        expect("-", "month");
        int month = number(2, "month");
        expect("-", "day");
        int day = number(2, "day");
        checkDate(year, month, day);
        if (at == text.length()) {
            throw new UnreadableTime("it has a date, but no time of day; to take it as midnight, name the pattern,"
                    + " TimeFormat.pattern(\"yyyy-MM-dd\").");
        }
        expect("T ", "time of day");
        LocalDateTime local = clock(year, month, day);
        boolean hasOffset = at < text.length();
        ZoneOffset offset = hasOffset ? offset() : ZoneOffset.UTC;
        if (at < text.length()) {
            throw new UnreadableTime("it should end before " + Quote.of(text.substring(at)) + ".");
        }
        return new TimeText(local, offset, hasOffset);
    }

    private LocalDateTime clock(int year, int month, int day) throws UnreadableTime {
        int hour = number(2, "hour");
        expect(":", "minutes");
        int minute = number(2, "minutes");
        int second = 0;
        int nano = 0;
        if (skip(':')) {
            second = number(2, "seconds");
            nano = skip('.') || skip(',') ? fraction() : 0;
        }
        if (second == 60) {
            throw new UnreadableTime("a leap second has no place on the scale of Unix time.");
        }
        if (hour == 24) {
            throw new UnreadableTime("24:00 is ambiguous; midnight is 00:00 of the next day.");
        }
        atMost(23, hour, "hour");
        atMost(59, minute, "minute");
        atMost(59, second, "second");
        return LocalDateTime.of(year, month, day, hour, minute, second, nano);
    }

    private int fraction() throws UnreadableTime {
        int from = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - from == MOST_FRACTION_DIGITS) {
                throw new UnreadableTime("its seconds have more than 9 digits after the point.");
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == from) {
            throw new UnreadableTime("digits should follow the point after the seconds.");
        }
        for (int digits = at - from; digits < MOST_FRACTION_DIGITS; digits++) {
            value *= 10;
        }
        return value;
    }

    private ZoneOffset offset() throws UnreadableTime {
        int from = at;
        skip(' ');
        if (skip('Z')) {
            return ZoneOffset.UTC;
        }
        if (text.startsWith("UTC", at)) {
            at += 3;
            return ZoneOffset.UTC;
        }
        boolean west = skip('-');
        if (!west && !skip('+')) {
            throw new UnreadableTime(
                    "an offset such as Z or +01:00 should stand where " + Quote.of(text.substring(from)) + " stands.");
        }
        int minutes = number(2, "hours of the offset") * 60;
        if (skip(':') || at < text.length()) {
            int ofHour = number(2, "minutes of the offset");
            atMost(59, ofHour, "minute of the offset");
            minutes += ofHour;
        }
        if (minutes > LONGEST_OFFSET_MINUTES) {
            throw new UnreadableTime("its offset is more than 18 hours.");
        }
        return ZoneOffset.ofTotalSeconds((west ? -minutes : minutes) * 60);
    }

    /** Refuses what people and spreadsheets often write instead, and says what would read it. */
    private void refuseOtherForms() throws UnreadableTime {
        if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') {
            throw new UnreadableTime("it begins or ends with a space, which belongs to its cell.");
        }
        if (beginsWithYear()) {
            return;
        }
        if (CLOCK_ALONE.matcher(text).matches()) {
            throw new UnreadableTime("it has a time of day, but no date. Put both into one column.");
        }
        if (YEAR_LAST.matcher(text).matches()) {
            throw new UnreadableTime("its year does not stand first; name the pattern, such as " + dayFirst() + ".");
        }
        if (SPREADSHEET_DAYS.matcher(text).matches()) {
            throw new UnreadableTime("it looks like a number of days, as spreadsheets keep times. Format the column as"
                    + " yyyy-mm-dd hh:mm:ss, and export the file again.");
        }
    }

    /** {@return whether it begins with four digits, which none of the other forms does: nearly all times do} */
    private boolean beginsWithYear() {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == 4;
    }

    /** {@return patterns in the signs of the text; with slashes it may as well be the month that stands first} */
    private String dayFirst() {
        char sign = text.charAt(Character.isDigit(text.charAt(1)) ? 2 : 1);
        String days = "TimeFormat.pattern(\"dd" + sign + "MM" + sign + "yyyy HH:mm\")";
        return sign == '/' ? days + " or TimeFormat.pattern(\"MM/dd/yyyy HH:mm\")" : days;
    }

    private static void checkDate(int year, int month, int day) throws UnreadableTime {
        if (month < 1 || month > 12) {
            throw new UnreadableTime("there is no month " + month + ".");
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw new UnreadableTime(name + " " + year + " has no day " + day + ".");
        }
    }

    private static void atMost(int most, int value, String what) throws UnreadableTime {
        if (value > most) {
            throw new UnreadableTime("there is no " + what + " " + value + ".");
        }
    }

    private void refuseForeignCharacters() throws UnreadableTime {
        if (text.isEmpty()) {
            throw new UnreadableTime("the cell is empty.");
        }
        boolean digitsOnly = true;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            digitsOnly &= isDigit(c);
            if (c < ' ' || c > '~') {
                int codePoint = text.codePointAt(index);
                String name = String.format(Locale.ROOT, "U+%04X", codePoint);
                throw new UnreadableTime(
                        Character.isDigit(codePoint)
                                ? name + " is not one of the digits 0 to 9."
                                : name + " has no place in it.");
            }
        }
        if (digitsOnly && text.length() > MOST_DAY_DIGITS) {
            throw new UnreadableTime("a bare number may count seconds, milliseconds or something else since 1970; say"
                    + " which, such as " + likelyUnit(text.length()) + ", which is usual with so many digits.");
        }
    }

    /** {@return what reads numbers of so many digits as times of our days: seconds have 10 of them} */
    private static String likelyUnit(int digits) {
        if (digits < 12) {
            return "TimeFormat.epochSeconds()";
        }
        if (digits < 15) {
            return "TimeFormat.epochMillis()";
        }
        return digits < 18 ? "TimeFormat.epochMicros()" : "TimeFormat.epochNanos()";
    }

    private int number(int digits, String what) throws UnreadableTime {
        int value = 0;
        for (int end = at + digits; at < end; at++) {
            if (at >= text.length() || !isDigit(text.charAt(at))) {
                throw new UnreadableTime("its " + what + " should have " + digits + " digits.");
            }
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    private void expect(String oneOf, String before) throws UnreadableTime {
        if (at >= text.length() || oneOf.indexOf(text.charAt(at)) < 0) {
            throw new UnreadableTime("\"" + oneOf.charAt(0) + "\" should stand before its " + before + ".");
        }
        at++;
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
