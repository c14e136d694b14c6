package org.journeymodel.render.form;

/** Text that stays in its line and commands nothing: no line break, no control character, no stray surrogate. */
final class PlainLine {

    private static final int REPLACEMENT = 0xfffd;

    private PlainLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    line.append(Character.isWhitespace(codePoint) ? " " : "\ufffd");
                case Character.SURROGATE -> line.appendCodePoint(REPLACEMENT);
                default -> line.appendCodePoint(codePoint);
            }
        }
        return line.toString();
    }
}
