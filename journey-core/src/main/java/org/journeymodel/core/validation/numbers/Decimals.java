package org.journeymodel.core.validation.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Shows sums of probabilities, so that a sum that misses 1 never reads as 1. */
final class Decimals {

    /** What goes beyond is within the tolerance of sums. */
    private static final int MOST_DECIMALS = 9;

    private Decimals() {}

    /** At most nine decimals, at least one significant digit, no trailing zeros. */
    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0 && exact.signum() != 0) {
            return exact.round(new MathContext(1)).toString();
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
