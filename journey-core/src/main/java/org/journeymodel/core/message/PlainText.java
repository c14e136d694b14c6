package org.journeymodel.core.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/** The one text of a value that is written into documents: the same on every JDK and in every locale. */
public final class PlainText {

    private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

    private PlainText() {}

    /**
     * {@return a time span in the form of ISO 8601, whole days as days: {@code P2D}, {@code P1DT12H},
     * {@code PT1H30M}}
     *
     * @param duration any time span
     */
    public static String of(Duration duration) {
        long days = duration.toDays();
        if (days == 0) {
            return duration.toString();
        }
        Duration rest = duration.minusDays(days);
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }

    /**
     * {@return the decimal number with the fewest digits that reads back as the same double}
     *
     * <p>{@link Double#toString} gives more digits than needed before JDK 19, and so would differ.
     *
     * @param number a finite number
     */
    public static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 15; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE)).stripTrailingZeros();
    }
}
