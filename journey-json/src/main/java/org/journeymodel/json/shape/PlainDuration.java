package org.journeymodel.json.shape;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time spans that people write, whole numbers of days, hours, minutes and seconds, as {@link
 * Duration#parse} does, but without its regular expressions, which take several times as long.
 */
final class PlainDuration {

    private static final int DIGITS = 9;

    private final String text;
    private int at = 1; // after the P
    private long seconds;

    private PlainDuration(String text) {
        this.text = text;
    }

    /** {@return the time span; null for every text of another form, which may be a time span still} */
    static @Nullable Duration of(String text) {
        return text.startsWith("P") ? new PlainDuration(text).read() : null;
    }

    private @Nullable Duration read() {
        take('D', 86_400);
        if (at < text.length() && text.charAt(at) == 'T') {
            at++;
            take('H', 3_600);
            take('M', 60);
            take('S', 1);
        }
        boolean endsWithUnit = at > 1 && text.charAt(at - 1) != 'T';
        return endsWithUnit && at == text.length() ? Duration.ofSeconds(seconds) : null;
    }

    /** Passes an amount of one unit, if it comes next. */
    private void take(char unit, long secondsOfUnit) {
        int next = at;
        long amount = 0;
        while (next < text.length() && next - at < DIGITS && isDigit(text.charAt(next))) {
            amount = 10 * amount + text.charAt(next) - '0';
            next++;
        }
        if (next > at && next < text.length() && text.charAt(next) == unit) {
            seconds += amount * secondsOfUnit;
            at = next + 1;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
