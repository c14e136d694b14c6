package org.journeymodel.core.message;

/** Halves of surrogate pairs that stand alone, which no encoding can carry. */
public final class Surrogates {

    private Surrogates() {}

    /** {@return the index of the first half without its other half, or -1} */
    public static int firstUnpaired(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) >= Character.MIN_SURROGATE) { // one comparison for each character of most texts
                return firstUnpaired(text, at);
            }
        }
        return -1;
    }

    private static int firstUnpaired(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isSurrogate(text.charAt(at))) {
                at++;
            } else if (isPair(text, at)) {
                at += 2;
            } else {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
