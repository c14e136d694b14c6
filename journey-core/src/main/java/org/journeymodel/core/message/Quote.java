package org.journeymodel.core.message;

import java.util.Locale;

/**
 * Shows a value inside a message: in double quotes, clipped to {@value #LIMIT} characters, with
 * everything that could break the line, hide or reorder the text written as an escape.
 */
public final class Quote {

    /** The most characters of a value that a message shows. */
    public static final int LIMIT = 120;

    private Quote() {}

    /**
     * {@return the text in double quotes, clipped and escaped}
     *
     * @param text any text, ill-formed text included
     */
    public static String of(CharSequence text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LIMIT) + 2).append('"');
        int end = Math.min(text.length(), LIMIT);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int at = 0; at < end; ) {
            int codePoint = Character.codePointAt(text, at);
            append(shown, codePoint);
            at += Character.charCount(codePoint);
        }
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /**
     * {@return the text in one line: unclipped, without quotes, and with only that escaped which
     * could break the line, hide or reorder it}
     *
     * @param text any text, ill-formed text included
     */
    public static String inLine(CharSequence text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> appendHarmless(shown, codePoint));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            shown.append('\\').append((char) codePoint);
        } else {
            appendHarmless(shown, codePoint);
        }
    }

    private static void appendHarmless(StringBuilder shown, int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') { // most of all texts, and every check of the model quotes one
            shown.append((char) codePoint);
        } else if (isHarmless(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append("\\u").append(hexOf(codePoint));
        }
    }

    private static String hexOf(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        String padded = "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        return padded.length() == 4 ? padded : "{" + padded + "}";
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> codePoint == ' ' || (!Character.isSpaceChar(codePoint) && !Invisible.isFiller(codePoint));
        };
    }
}
