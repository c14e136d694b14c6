package org.journeymodel.graph.pattern;

import java.text.Normalizer;
import java.util.stream.IntStream;

/** A pattern as it was written, character by character, which can show where in it a fault is. */
final class PatternText {

    static final int MOST_CHARACTERS = 10_000;

    private static final int SHOWN_BEFORE = 60;
    private static final int SHOWN_AFTER = 40;

    private final int[] characters;

    PatternText(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("Pattern must have at most " + MOST_CHARACTERS + " characters, but has "
                    + text.length() + ". Ask for its parts one by one.");
        }
        // Ids are in this form, whatever form an editor writes.
        this.characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    }

    int length() {
        return characters.length;
    }

    /** {@return the character at an index; -1 behind the last} */
    int at(int index) {
        return index < characters.length ? characters[index] : -1;
    }

    String part(int from, int to) {
        return new String(characters, from, to - from);
    }

    PathPatternException fault(String problem, int from, int to) {
        int length = Math.max(1, to - from);
        return new PathPatternException(problem, from + 1, length, picture(from, length));
    }

    /** Two lines: the pattern near the fault, and carets below the fault. */
    private String picture(int from, int length) {
        int first = Math.max(0, from - SHOWN_BEFORE);
        int last = Math.min(characters.length, from + SHOWN_AFTER);
        StringBuilder picture = new StringBuilder(first > 0 ? "  …" : "  ");
        IntStream.range(first, last).forEach(at -> picture.appendCodePoint(shown(characters[at])));
        picture.append(last < characters.length ? "…\n" : "\n");
        int carets = Math.min(length, Math.max(1, last - from));
        int indent = 2 + (first > 0 ? 1 : 0) + from - first;
        return picture.append(" ".repeat(indent)).append("^".repeat(carets)).toString();
    }

    /** What is shown must keep to its line, its order and its column. */
    private static int shown(int character) {
        boolean isPlain = Character.isLetterOrDigit(character) || (character >= ' ' && character <= '~');
        return isPlain ? character : Character.isWhitespace(character) ? ' ' : '?';
    }
}
