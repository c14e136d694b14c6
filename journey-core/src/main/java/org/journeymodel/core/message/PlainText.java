package org.journeymodel.core.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one text of a value that is written into documents: the same on every JDK and in every locale. */
public final class PlainText {

    /** No two numbers of so many digits read back as the same double, but for those nearest to zero. */
    private static final int DIGITS_THAT_NEVER_CLASH = 15;

    private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

    private static final long FRACTION = (1L << 52) - 1;

    private PlainText() {}

    /**
     * {@return the name of a constant in kebab-case: {@code current-state} for {@code CURRENT_STATE}}
     *
     * @param constant a constant of an enum of this library
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
     * {@return the decimal number with the fewest digits that reads back as the same double, and of those
     * the nearest to it}
     *
     * <p>{@link Double#toString} gives more digits than needed before JDK 19, and so would differ.
     *
     * @param number a finite number
     */
    public static BigDecimal shortest(double number) {
        if (Math.abs(number) < Double.MIN_NORMAL) {
            return number == 0 ? BigDecimal.ZERO : shortest(number, 1);
        }
        BigDecimal usual = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return usual.precision() <= DIGITS_THAT_NEVER_CLASH ? usual : shortest(number, DIGITS_THAT_NEVER_CLASH);
    }

    /** {@return the shortest, if it has at least so many digits, zeros at its end included} */
    private static BigDecimal shortest(double number, int fewest) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = fewest; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
            BigDecimal found = nearest(number, exact, digits);
            if (found != null) {
                return found.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }

    /** {@return the nearest number of so many digits that reads back; null if none does} */
    private static @Nullable BigDecimal nearest(double number, BigDecimal exact, int digits) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (nearest.doubleValue() == number) {
            return nearest;
        }
        if (!isPowerOfTwo(number)) {
            return null;
        }
        // Doubles lie closer together below a power of two than above it.
        BigDecimal away = exact.round(new MathContext(digits, RoundingMode.UP));
        return away.doubleValue() == number ? away : null;
    }

    private static boolean isPowerOfTwo(double number) {
        return (Double.doubleToRawLongBits(number) & FRACTION) == 0;
    }
}
