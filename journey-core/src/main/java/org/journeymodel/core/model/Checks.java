package org.journeymodel.core.model;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.message.Quote;

/**
 * The one place that knows what a value of the model may hold.
 *
 * <p><b>Ids</b> begin with a letter or digit, followed by letters, digits, {@code .}, {@code _} and
 * {@code -}; at most {@value #LONGEST_ID} characters, in Unicode normalization form C. <b>Texts</b>
 * have something to see and are well-formed Unicode.
 */
final class Checks {

    static final int LONGEST_ID = 256;

    private static final String GRAMMAR = "An id is a letter or digit, then letters, digits, '.', '_' or '-'; at most "
            + LONGEST_ID
            + " characters, in Unicode normalization form C.";

    private Checks() {}

    /** Refuses what is no id; {@code what} names the attribute, such as "Touchpoint id". */
    static void requireId(String what, String id) {
        String fault = faultOf(id);
        if (fault != null) {
            throw new IllegalArgumentException(what + " " + Quote.of(id) + " " + fault + ". " + GRAMMAR);
        }
    }

    static void requireIds(String what, List<String> ids) {
        for (String id : ids) {
            requireId(what, id);
        }
    }

    private static @org.jspecify.annotations.Nullable String faultOf(String id) {
        if (id.isEmpty()) {
            return "is empty";
        }
        if (id.length() > LONGEST_ID) {
            return "has " + id.length() + " characters";
        }
        boolean ascii = true;
        for (int at = 0; at < id.length(); ) {
            int codePoint = id.codePointAt(at);
            if (!Character.isLetterOrDigit(codePoint) && (at == 0 || !isJoiner(codePoint))) {
                return (at == 0 ? "begins with " : "contains ") + Quote.of(Character.toString(codePoint));
            }
            ascii &= codePoint < 0x80;
            at += Character.charCount(codePoint);
        }
        if (!ascii && !Normalizer.isNormalized(id, Normalizer.Form.NFC)) {
            return "is not in normalization form C";
        }
        return null;
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == '.' || codePoint == '_' || codePoint == '-';
    }

    /** Refuses a text that shows nothing or is not well-formed. */
    static void requireText(String what, String text) {
        boolean visible = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                throw new IllegalArgumentException(what
                        + " "
                        + Quote.of(text)
                        + " contains half of a surrogate pair at index "
                        + at
                        + ". Give it well-formed Unicode text.");
            }
            visible |= isVisible(codePoint);
            at += Character.charCount(codePoint);
        }
        if (!visible) {
            throw new IllegalArgumentException(what
                    + " "
                    + Quote.of(text)
                    + " shows nothing. Give it a text with visible characters, or leave it out"
                    + " where it is optional.");
        }
    }

    static void requireText(String what, Optional<String> text) {
        text.ifPresent(present -> requireText(what, present));
    }

    static void requireTexts(String what, List<String> texts) {
        for (String text : texts) {
            requireText(what, text);
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> false; // fillers that render as nothing
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
        };
    }

    /** Refuses a number outside {@code [min, max]}, NaN included. */
    static void requireRange(String what, double value, double min, double max, String remedy) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(what
                    + " must be between "
                    + plain(min)
                    + " and "
                    + plain(max)
                    + ", but was "
                    + value
                    + ". "
                    + remedy);
        }
    }

    static void requireProbability(String what, OptionalDouble probability) {
        if (probability.isPresent()) {
            requireRange(what, probability.getAsDouble(), 0, 1, "Write 42 % as 0.42, and leave out what is not known.");
        }
    }

    static void requireNotNegative(String what, Optional<Duration> duration) {
        if (duration.isPresent() && duration.get().isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, but was " + duration.get()
                    + ". Give it the time from the" + " earlier to the later moment, or leave out what is not known.");
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
