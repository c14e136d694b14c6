package org.journeymodel.render.wording;

/**
 * Texts of a journey inside sentences of the map: one that runs from right to left is isolated, so that it
 * reorders nothing around it (Unicode Standard Annex 9, first strong isolate).
 */
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolated() {}

    /** {@return the text, between isolates if any of it runs from right to left} */
    public static String of(String text) {
        return hasRightToLeft(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }

    /** {@return whether a text is a sentence of the map around an isolated text} */
    public static boolean isIn(String text) {
        return text.indexOf(FIRST_STRONG_ISOLATE) >= 0;
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(codePoint -> switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> true;
            default -> false;
        });
    }
}
