package org.journeymodel.core.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Figures as people read them, the same in every locale. */
public final class FigureText {

    private static final double SECONDS_PER_NANO = 1e-9;
    private static final int DIGITS = 6;

    private FigureText() {}

    /** {@return a share as percent with one decimal, such as {@code 42.0 %}} */
    public static String percent(double share) {
        if (share > 0 && share < 0.0005) {
            return "< 0.1 %";
        }
        return decimal(100 * share, 1) + " %";
    }

    /**
     * {@return the share of some among all as percent with one decimal, such as {@code 7.5 %}; {@code > 99.9 %} where
     * one is missing, {@code < 0.1 %} where there is one}
     *
     * @param some at least 0
     * @param all at least 1, and at least as many
     */
    public static String percent(long some, long all) {
        String text = percent((double) some / all);
        return some < all && text.equals("100.0 %") ? "> 99.9 %" : text;
    }

    /** {@return a number with a fixed number of decimals and a decimal point; never "-0.0"} */
    public static String decimal(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.startsWith("-") && text.chars().allMatch(each -> "-0.".indexOf(each) >= 0)
                ? text.substring(1)
                : text;
    }

    /**
     * {@return a number without the digits that nobody reads: of more than six after the point, six are left, or six in
     * all of one below 1; 0.30000000000000004 is 0.3}
     */
    public static BigDecimal rounded(BigDecimal number) {
        if (number.scale() <= DIGITS) {
            return number;
        }
        int whole = Math.max(0, number.precision() - number.scale());
        return number.round(new MathContext(whole + DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    /** {@return a time span in its two largest units, such as {@code 2 d 4 h}, rounded} */
    public static String duration(Duration duration) {
        double seconds = seconds(duration);
        // Each border is where rounding fills the next larger unit.
        if (seconds < 59.95) {
            return subMinute(seconds);
        }
        if (seconds < 3_599.5) {
            return twoUnits(seconds, 60, "min", 1, "s");
        }
        return seconds < 86_370 ? twoUnits(seconds, 3_600, "h", 60, "min") : twoUnits(seconds, 86_400, "d", 3_600, "h");
    }

    private static String subMinute(double seconds) {
        if (seconds == 0) {
            return "0 s";
        }
        if (seconds < 0.0005) {
            return "< 1 ms";
        }
        return seconds < 0.9995
                ? Math.round(seconds * 1_000) + " ms"
                : decimal(seconds, 1).replace(".0", "") + " s";
    }

    private static String twoUnits(double seconds, long large, String name, long small, String smallName) {
        long units = Math.round(seconds / small);
        long perLarge = large / small;
        long rest = units % perLarge;
        return units / perLarge + " " + name + (rest == 0 ? "" : " " + rest + " " + smallName);
    }

    /** {@return a time span in seconds} */
    public static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() * SECONDS_PER_NANO;
    }
}
