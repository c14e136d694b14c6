package org.journeymodel.core.message;

/** Halves of surrogate pairs that stand alone, which no encoding can carry. */
public final class Surrogates {

    private Surrogates() {}

    /** {@return the index of the first half without its other half, or -1} */
    public static int firstUnpaired(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c) && !isPaired(text, at, c)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPaired(String text, int at, char half) {
        return Character.isHighSurrogate(half)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
