package org.journeymodel.json.shape;

import java.math.BigDecimal;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.NumberText;
import org.jspecify.annotations.Nullable;

/** The number on which a reading stands, as it is written there. */
final class NumberToken {

    private NumberToken() {}

    /** {@return whether the number has too many characters, which has been told then} */
    static boolean isTooLong(Reading in) {
        int length = in.parser().getStringLength();
        if (length <= in.mostNumberCharacters()) {
            return false;
        }
        in.tell(
                Rule.LIMIT_NUMBER,
                "the number has " + length + " characters; the limit is " + in.mostNumberCharacters() + ".",
                "Round it; about 17 digits count. Or raise the limit (Limits.withNumberCharacters).");
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
        if (e < 0 || isWithinLimit(text.substring(e + 1), in)) {
            BigDecimal number = new BigDecimal(text);
            if (NumberText.isWithinLimits(number, in.mostNumberCharacters(), in.mostExponent())) {
                return number;
            }
        }
        in.tell(
                Rule.LIMIT_NUMBER,
                in.number() + " is past the limit of " + in.mostNumberCharacters()
                        + " characters with an exponent up to " + in.mostExponent() + ".",
                "Round it, or write it as a text.");
        return null;
    }

    /** Tells that a number is too large, or too near to zero, to be held. */
    static void refuseMagnitude(Reading in) {
        String number = in.parser().getString();
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e >= 0 && !isWithinLimit(number.substring(e + 1), in)) {
            in.tell(
                    Rule.LIMIT_NUMBER,
                    "the exponent of " + in.number() + " is past the limit of " + in.mostExponent() + ".",
                    "Check the number.");
        } else {
            in.tell(
                    Rule.NUMBER_RANGE,
                    in.number() + " is larger, or nearer to zero, than numbers can be.",
                    "Numbers go from 5e-324 to 1.8e308.");
        }
    }

    private static boolean isWithinLimit(String exponent, Reading in) {
        BigDecimal value = new BigDecimal(exponent);
        return value.abs().compareTo(BigDecimal.valueOf(in.mostExponent())) <= 0;
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
