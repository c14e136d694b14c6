package org.journeymodel.core.validation.references;

import java.text.Normalizer;
import org.journeymodel.core.message.Invisible;

/**
 * Brings names that people take for the same one to one form: letters of either case, of full and half
 * width, and in ligatures; runs of spaces; characters that show nothing are left out.
 */
final class Likeness {

    private Likeness() {}

    /** The form that all names have in common which look like this one. */
    static String of(String name) {
        StringBuilder form = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().forEach(codePoint -> append(form, codePoint));
        return form.toString().strip();
    }

    /** Letter by letter: the capitals of a whole word may be more letters, as those of "ß" are. */
    private static void append(StringBuilder form, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (form.length() > 0 && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        } else if (!Invisible.is(codePoint)) {
            form.appendCodePoint(Character.toLowerCase(Character.toUpperCase(codePoint)));
        }
    }
}
