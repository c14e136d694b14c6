package org.journeymodel.core.message;

/** Knows the characters that render as nothing, whatever Unicode calls them. */
public final class Invisible {

    private Invisible() {}

    /**
     * {@return whether a character shows nothing: a space, control or format character, a filler, a
     * variation selector or a noncharacter}
     *
     * <p>A code point that this Java release does not know yet is taken to show something: it may be
     * a newer emoji.
     *
     * @param codePoint any code point
     */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED -> isNoncharacter(codePoint);
            default -> isFiller(codePoint) || isSelector(codePoint);
        };
    }

    /** {@return whether it is a letter or symbol by category, yet draws nothing} */
    static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180F);
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
