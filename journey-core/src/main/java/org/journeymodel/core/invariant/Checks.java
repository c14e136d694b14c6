package org.journeymodel.core.invariant;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.journeymodel.core.message.Invisible;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows what a value of the model may hold.
 *
 * <p><b>Ids</b> begin with a letter or digit, followed by letters, digits, {@code .}, {@code _} and
 * {@code -}; at most {@value #LONGEST_ID} characters, in Unicode normalization form C. <b>Texts</b>
 * have something to see and are well-formed Unicode.
 *
 * <p>What a message calls the attribute is a text, or an object that is turned into one when a message
 * is needed: see {@link Subject}.
 */
public final class Checks {

    /** The most characters of an id. */
    public static final int LONGEST_ID = 256;

    private static final String GRAMMAR = "An id is a letter or digit, then letters, digits, '.', '_' or '-'; at most "
            + LONGEST_ID
            + " characters, in Unicode normalization form C.";

    private Checks() {}

    /** Refuses what is no id; {@code what} names the attribute, such as "Touchpoint id". */
    public static void requireId(Object what, String id) {
        String fault = faultOf(id);
        if (fault != null) {
            throw new IllegalArgumentException(what + " is " + Quote.of(id) + ", which " + fault + ". " + GRAMMAR);
        }
    }

    /** Refuses a list with an element that is no id. */
    public static void requireIds(Object what, List<String> ids) {
        for (String id : ids) {
            requireId(what, id);
        }
    }

    private static @Nullable String faultOf(String id) {
        if (isPlain(id)) {
            return null;
        }
        if (id.isEmpty()) {
            return "is empty";
        }
        if (id.length() > LONGEST_ID) {
            return "has " + id.length() + " characters";
        }
        // Before the characters: a decomposed letter shall not be told as a forbidden accent.
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFC)) {
            return "is not in normalization form C (java.text.Normalizer brings it there)";
        }
        for (int at = 0; at < id.length(); ) {
            int codePoint = id.codePointAt(at);
            if (!isLetterOrDigit(codePoint) && (at == 0 || !isJoiner(codePoint))) {
                return (at == 0 ? "begins with " : "contains ") + Quote.of(Character.toString(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        return null;
    }

    /** {@return whether it is an id of ASCII characters, as most are, which needs no look into Unicode} */
    private static boolean isPlain(String id) {
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            if (!alphanumeric && (at == 0 || !isJoiner(c))) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST_ID;
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Invisible.is(codePoint); // U+3164 is a letter
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == '.' || codePoint == '_' || codePoint == '-';
    }

    /** Refuses a text that shows nothing or is not well-formed. */
    public static void requireText(Object what, String text) {
        requireWellFormed(what, text);
        requireVisible(what, text, "Give it a text with visible characters.");
    }

    /** Refuses a text that shows nothing or is not well-formed, where it may be left out. */
    public static void requireText(Object what, Optional<String> text) {
        text.ifPresent(present -> requireOptionalText(what, present));
    }

    /** Refuses a list with a text that shows nothing or is not well-formed. */
    public static void requireTexts(Object what, List<String> texts) {
        for (String text : texts) {
            requireOptionalText(what, text);
        }
    }

    private static void requireOptionalText(Object what, String text) {
        requireWellFormed(what, text);
        requireVisible(what, text, "Give it a text with visible characters, or leave it out.");
    }

    /** Refuses a text that shows nothing. */
    public static void requireVisible(Object what, String text, String remedy) {
        if (!hasVisible(text)) {
            throw new IllegalArgumentException(
                    what + " must show something, but was " + Quote.of(text) + ". " + remedy);
        }
    }

    private static boolean hasVisible(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!Invisible.is(codePoint)) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    /** Refuses half of a surrogate pair, which no document can hold. */
    public static void requireWellFormed(Object what, String text) {
        int half = Surrogates.firstUnpaired(text);
        if (half >= 0) {
            throw new IllegalArgumentException(what
                    + " must be well-formed Unicode, but "
                    + Quote.of(text)
                    + " has half of a surrogate pair at index "
                    + half
                    + ". Do not cut a text inside a character.");
        }
    }

    /** Refuses a number outside {@code [min, max]}, NaN included. */
    public static void requireRange(Object what, double value, double min, double max, String remedy) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(what
                    + " must be between "
                    + plain(min)
                    + " and "
                    + plain(max)
                    + ", but was "
                    + plain(value)
                    + ". "
                    + remedy);
        }
    }

    /** Refuses a number outside [0, 1], where it may be left out. */
    public static void requireProbability(Object what, OptionalDouble probability) {
        if (probability.isPresent()) {
            requireRange(what, probability.getAsDouble(), 0, 1, "Write 42 % as 0.42, and leave out what is not known.");
        }
    }

    /** Refuses a negative time span, where it may be left out. */
    public static void requireNotNegative(Object what, Optional<Duration> duration) {
        if (duration.isPresent() && duration.get().isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, but was " + duration.get()
                    + ". Give it the time from the earlier to the later moment, or leave out what is not known.");
        }
    }

    /** Refuses NaN and the infinities. */
    public static void requireFinite(Object what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    what + " must be finite, but was " + value + ". Leave out what is not known.");
        }
    }

    /** Refuses what is not above 0, and what is not finite. */
    public static void requirePositive(Object what, double value, String remedy) {
        requireFinite(what, value);
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be above 0, but was " + plain(value) + ". " + remedy);
        }
    }

    /** Refuses a count below 1, where it may be left out. */
    public static void requireAtLeastOne(Object what, OptionalLong count) {
        if (count.isPresent() && count.getAsLong() < 1) {
            throw new IllegalArgumentException(
                    what + " must be at least 1, but was " + count.getAsLong() + ". Leave out what is not known.");
        }
    }

    /** {@return whether the number is -0.0, which is 0.0 in value and yet another one to equals} */
    public static boolean isNegativeZero(double value) {
        return Double.doubleToRawLongBits(value) == Long.MIN_VALUE;
    }

    /** {@return whether the number is there, and is -0.0} */
    public static boolean isNegativeZero(OptionalDouble value) {
        return value.isPresent() && isNegativeZero(value.getAsDouble());
    }

    /** {@return the value, with 0.0 for -0.0} */
    public static OptionalDouble unsignedZero(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() + 0.0) : value;
    }

    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
