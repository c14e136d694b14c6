package org.journeymodel.render.text;

/** Finds where one character as readers see it ends, so that no accent and no emoji is torn apart. */
final class Graphemes {

    private static final int JOINER = 0x200d;

    private Graphemes() {}

    /** {@return the index after the grapheme that begins at an index} */
    static int end(String text, int from) {
        int first = text.codePointAt(from);
        int at = from + Character.charCount(first);
        if (isFlagLetter(first) && at < text.length() && isFlagLetter(text.codePointAt(at))) {
            at += 2;
        }
        boolean joined = first == JOINER;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!joined && !continues(next)) {
                break;
            }
            joined = next == JOINER || isVirama(next);
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    }

    private static boolean continues(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == JOINER
                || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) // shades of skin
                || (codePoint >= 0xe0020 && codePoint <= 0xe007f) // tags of flags
                || (codePoint >= 0x1160 && codePoint <= 0x11ff); // vowels and finals of Hangul
    }

    /** {@return whether the next letter of an Indic script joins to it} */
    private static boolean isVirama(int codePoint) {
        return switch (codePoint) {
            case 0x094d, 0x09cd, 0x0a4d, 0x0acd, 0x0b4d, 0x0c4d, 0x0ccd, 0x0d4d, 0x0dca, 0x1039, 0x17d2 -> true;
            default -> false;
        };
    }
}
