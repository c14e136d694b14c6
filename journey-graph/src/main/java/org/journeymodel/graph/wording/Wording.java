package org.journeymodel.graph.wording;

import java.time.Duration;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Quote;

/** Figures as people read them, the same in every locale. */
public final class Wording {

    private static final double SECONDS_PER_NANO = 1e-9;

    private Wording() {}

    /** {@return a share as percent with one decimal, such as {@code 42.0 %}} */
    public static String percent(double share) {
        return FigureText.percent(share);
    }

    /** {@return a difference of shares in percentage points, such as {@code +4.1 points}} */
    public static String points(double difference) {
        if (difference > 0 && difference < 0.0005) {
            return "< 0.1 points";
        }
        return signed(100 * difference, 1) + " points";
    }

    /** {@return a number with a fixed number of decimals and a decimal point; never "-0.0"} */
    public static String decimal(double value, int decimals) {
        return FigureText.decimal(value, decimals);
    }

    /** {@return a number as {@link #decimal}, with a plus sign if it is not negative} */
    public static String signed(double value, int decimals) {
        String text = decimal(value, decimals);
        return text.startsWith("-") ? text : "+" + text;
    }

    /** {@return a time span in its two largest units, such as {@code 2 d 4 h}, rounded} */
    public static String duration(Duration duration) {
        return FigureText.duration(duration);
    }

    /** {@return a time span in seconds} */
    public static double seconds(Duration duration) {
        return FigureText.seconds(duration);
    }

    /** {@return the time span of so many seconds, to the nearest nanosecond, or the longest there is} */
    public static Duration duration(double seconds) {
        if (seconds >= Long.MAX_VALUE) {
            return Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        }
        long whole = (long) Math.floor(seconds);
        return Duration.ofSeconds(whole, Math.round((seconds - whole) / SECONDS_PER_NANO));
    }

    /** {@return a constant in words, such as {@code current state}} */
    public static String of(Enum<?> constant) {
        return PlainText.of(constant).replace('-', ' ');
    }

    /** {@return a name in double quotes, clipped and escaped so that it cannot break the line} */
    public static String quoted(String name) {
        return Quote.of(name);
    }

    /** {@return a text escaped so that it cannot break the line} */
    public static String inLine(String text) {
        return Quote.inLine(text);
    }
}
