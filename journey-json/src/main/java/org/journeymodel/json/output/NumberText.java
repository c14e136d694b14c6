package org.journeymodel.json.output;

import java.math.BigDecimal;
import org.journeymodel.core.message.PlainText;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as text, the same on every JDK and in every locale: with the digits of {@link
 * PlainText#shortest}, whole numbers without a fraction, and without an exponent from 1e-7 up to 1e21.
 */
public final class NumberText {

    private static final double WHOLE_BELOW = 1L << 53;

    private NumberText() {}

    static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE_BELOW) {
            return Long.toString((long) number);
        }
        if (Math.abs(number) < Double.MIN_NORMAL) {
            return of(PlainText.shortest(number)); // the faster way gives two digits where one would do
        }
        String shortest = NumberOutput.toString(number, true);
        return shortest.indexOf('E') < 0 ? shortest : of(new BigDecimal(shortest));
    }

    static String of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        long exponent = exponentOf(stripped);
        if (exponent >= -7 && exponent < 21) {
            return stripped.toPlainString();
        }
        String digits = stripped.unscaledValue().abs().toString();
        StringBuilder text = new StringBuilder(stripped.signum() < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        return text.append('e').append(exponent).toString();
    }

    /** {@return the power of ten of the first digit} */
    static long exponentOf(BigDecimal number) {
        return (long) number.precision() - number.scale() - 1;
    }

    /** {@return whether a number, as it is written, has no more than so many characters and so large an exponent} */
    public static boolean isWithinLimits(BigDecimal number, int mostCharacters, int mostExponent) {
        return number.signum() == 0
                || (Math.abs(exponentOf(number)) <= mostExponent
                        && number.precision() <= mostCharacters
                        && of(number).length() <= mostCharacters);
    }
}
