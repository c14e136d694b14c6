package org.journeymodel.json.output;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.journeymodel.core.limit.Limits;

/**
 * A document being written, token by token. Whoever calls sees to it that they make up one value: that
 * each field has its name, and each list and object its end. What could not be read back is refused.
 */
public final class Writing {

    /** Chars of a text for which room is made at a time. */
    private static final int PART = 8 * 1024;

    private final Blocks bytes = new Blocks();
    private Level level = Level.root();

    private final int mostLevels;
    private final int mostTextCharacters;
    private final int mostNameCharacters;
    private final int mostNumberCharacters;
    private final int mostExponent;

    private Writing(Limits limits) {
        mostLevels = limits.documentLevels();
        mostTextCharacters = limits.textCharacters();
        mostNameCharacters = limits.nameCharacters();
        mostNumberCharacters = limits.numberCharacters();
        mostExponent = limits.numberExponent();
    }

    /** {@return a whole document within the standard limits, with a line feed at its end} */
    public static Blocks document(Consumer<Writing> content) {
        return document(Limits.standard(), content);
    }

    /** {@return a whole document within some limits, with a line feed at its end} */
    public static Blocks document(Limits limits, Consumer<Writing> content) {
        Writing writing = new Writing(limits);
        content.accept(writing);
        writing.bytes.write('\n');
        return writing.bytes;
    }

    /** Begins an object, on one line with all that is in it or with its fields on lines of their own. */
    public void startObject(boolean onOneLine) {
        open(false, onOneLine, '{');
    }

    /** Ends the object that was begun last. */
    public void endObject() {
        close('}');
    }

    /** Begins a list, on one line with all that is in it or with its values on lines of their own. */
    public void startList(boolean onOneLine) {
        open(true, onOneLine, '[');
    }

    /** Ends the list that was begun last. */
    public void endList() {
        close(']');
    }

    private void open(boolean list, boolean onOneLine, char bracket) {
        beginValue();
        if (level.depth() == mostLevels) {
            throw new IllegalArgumentException("The list or object" + place() + " stands " + (mostLevels + 1)
                    + " levels deep; documents may have " + mostLevels + ". Write a flatter value.");
        }
        bytes.write(bracket);
        level = level.open(list, onOneLine);
    }

    private void close(char bracket) {
        bytes.write(level.beforeEnd());
        bytes.write(bracket);
        level = level.outer();
    }

    private void beginValue() {
        if (level.isList()) {
            bytes.write(level.beforeEntry());
        }
    }

    /**
     * Writes the name of a field that the format fixes.
     *
     * @param name encoded as a name
     */
    public void name(FixedText name) {
        bytes.write(level.beforeField(name.text()));
        bytes.write(name.bytes());
    }

    /** Writes the name of a field that the format does not fix. */
    public void name(String name) {
        if (name.length() > mostNameCharacters) {
            level.beforeField(null);
            String found = "has a name of " + name.length() + " characters";
            throw refusal("object", found, mostNameCharacters, "Shorten it.");
        }
        bytes.write(level.beforeField(name));
        quoted(name);
        bytes.write(": ");
    }

    /** Writes a text. */
    public void text(String text) {
        beginValue();
        if (text.length() > mostTextCharacters) {
            throw refusal("text", "has " + text.length() + " characters", mostTextCharacters, "Shorten it.");
        }
        quoted(text);
    }

    private void quoted(String text) {
        bytes.write('"');
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + PART, text.length());
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to++; // not between the halves of a pair
            }
            int start = bytes.reserve(TextBytes.LONGEST * (to - from));
            int end = TextBytes.encode(text, from, to, bytes.block(), start);
            if (end < 0) {
                throw new IllegalArgumentException("The text" + place() + " has half of a surrogate pair at index "
                        + ~end + ". Write both halves, or neither.");
            }
            bytes.endAt(end);
            from = to;
        }
        bytes.write('"');
    }

    /**
     * Writes a text that the format fixes.
     *
     * @param text encoded as a value
     */
    public void text(FixedText text) {
        beginValue();
        bytes.write(text.bytes());
    }

    /** Writes a finite number. */
    public void number(double number) {
        beginValue();
        int start = bytes.reserve(NumberBytes.LONGEST);
        int end = NumberBytes.write(number, bytes.block(), start);
        if (end < 0) {
            bytes.write(NumberText.of(number));
        } else {
            bytes.endAt(end);
        }
    }

    /** Writes a whole number. */
    public void number(long number) {
        beginValue();
        int start = bytes.reserve(NumberBytes.LONGEST);
        bytes.endAt(NumberBytes.write(number, bytes.block(), start));
    }

    /** Writes a number with all of its digits. */
    public void number(BigDecimal number) {
        beginValue();
        if (!NumberText.isWithinLimits(number, mostNumberCharacters, mostExponent)) {
            throw new IllegalArgumentException("The number" + place() + " has "
                    + (number.precision() == 1 ? "1 digit" : number.precision() + " digits") + " and the exponent "
                    + NumberText.exponentOf(number)
                    + "; documents may have numbers of " + mostNumberCharacters
                    + " characters with an exponent up to " + mostExponent + ". Round it, or give it as a text.");
        }
        bytes.write(NumberText.of(number));
    }

    /** Writes true or false. */
    public void truth(boolean truth) {
        text(truth ? FixedText.TRUE : FixedText.FALSE);
    }

    /** Writes null. */
    public void nothing() {
        text(FixedText.NULL);
    }

    private IllegalArgumentException refusal(String what, String found, int limit, String remedy) {
        return new IllegalArgumentException(
                "The " + what + place() + " " + found + "; documents may have " + limit + ". " + remedy);
    }

    /** {@return where the value stands that has begun} */
    private String place() {
        String pointer = level.pointer();
        return pointer.isEmpty() ? "" : " at " + pointer;
    }
}
