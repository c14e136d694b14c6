package org.journeymodel.render.text;

/** How many columns of a terminal a text takes: two for ideographs and emoji, none for accents. */
public final class TerminalWidth {

    private TerminalWidth() {}

    /** {@return how many columns it takes} */
    public static int of(String text) {
        return text.codePoints().map(TerminalWidth::of).sum();
    }

    private static int of(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115f)
                        || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                        || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                        || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                        || (codePoint >= 0xff00 && codePoint <= 0xff60)
                        || codePoint >= 0x1f300;
                return wide ? 2 : 1;
            }
        }
    }

    /** {@return the text, filled up with spaces to a number of columns} */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
