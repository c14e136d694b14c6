package org.journeymodel.json.shape;

import java.math.BigDecimal;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.json.document.Limits;
import org.journeymodel.json.fault.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as text, the same on every JDK and in every locale: with the digits of {@link
 * PlainText#shortest}, whole numbers without a fraction, and without an exponent from 1e-7 up to 1e21.
 */
final class NumberText {

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

    /** {@return whether the number has too many characters, which has been told then} */
    static boolean isTooLong(Reading in) {
        int length = in.parser().getStringLength();
        if (length <= Limits.NUMBER_CHARACTERS) {
            return false;
        }
        in.tell(
                Rule.LIMIT_NUMBER,
                "the number has " + length + " characters; the limit is " + Limits.NUMBER_CHARACTERS + ".",
                "Round it; about 17 digits count.");
        return true;
    }

    /**
     * {@return the number on which the reading stands, to its last digit} Null if it is past a limit,
     * as it stands there or as it would be written; that has been told then.
     */
    static @Nullable BigDecimal exact(Reading in) {
        if (isTooLong(in)) {
            return null;
        }
        String text = in.parser().getString();
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e < 0 || isWithinLimit(text.substring(e + 1))) {
            BigDecimal number = new BigDecimal(text);
            if (isWithinLimits(number)) {
                return number;
            }
        }
        in.tell(
                Rule.LIMIT_NUMBER,
                text + " is past the limit of " + Limits.NUMBER_CHARACTERS + " characters with an exponent up to "
                        + Limits.EXPONENT + ".",
                "Round it, or write it as a text.");
        return null;
    }

    /** {@return whether a number, as it is written, is one that can be read} */
    static boolean isWithinLimits(BigDecimal number) {
        return number.signum() == 0
                || (Math.abs(exponentOf(number)) <= Limits.EXPONENT
                        && number.precision() <= Limits.NUMBER_CHARACTERS
                        && of(number).length() <= Limits.NUMBER_CHARACTERS);
    }

    /** Tells that a number is too large, or too near to zero, to be held. */
    static void refuseMagnitude(Reading in) {
        String number = in.parser().getString();
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e >= 0 && !isWithinLimit(number.substring(e + 1))) {
            in.tell(
                    Rule.LIMIT_NUMBER,
                    "the exponent of " + number + " is past the limit of " + Limits.EXPONENT + ".",
                    "Check the number.");
        } else {
            in.tell(
                    Rule.NUMBER_RANGE,
                    number + " is larger, or nearer to zero, than numbers can be.",
                    "Numbers go from 5e-324 to 1.8e308.");
        }
    }

    private static boolean isWithinLimit(String exponent) {
        BigDecimal value = new BigDecimal(exponent);
        return value.abs().compareTo(BigDecimal.valueOf(Limits.EXPONENT)) <= 0;
    }

    /** {@return whether a number of JSON is zero as written, and not only rounded to it} */
    static boolean isZero(String number) {
        for (int at = 0; at < number.length(); at++) {
            char c = number.charAt(at);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c >= '1' && c <= '9') {
                return false;
            }
        }
        return true;
    }
}
