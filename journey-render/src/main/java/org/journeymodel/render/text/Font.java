package org.journeymodel.render.text;

/**
 * A size and weight of a sans-serif font.
 *
 * @param size the height of an em in pixels
 * @param bold whether it is bold
 */
public record Font(double size, boolean bold) {

    /** By how much the widest bold letters exceed the widest regular ones. */
    private static final double BOLD = 1.17;

    /** {@return how wide a part of a text is at most, in pixels} */
    public double widthOf(String text, int from, int to) {
        double sum = 0;
        for (int at = from; at < to; ) {
            int codePoint = text.codePointAt(at);
            double ems = CharacterWidths.ems(codePoint);
            sum += bold && codePoint < 0x1100 ? BOLD * ems : ems;
            at += Character.charCount(codePoint);
        }
        return sum * size;
    }

    /** {@return how wide a text is at most, in pixels} */
    public double widthOf(String text) {
        return widthOf(text, 0, text.length());
    }

    /** {@return the distance from one line to the next} */
    public double lineHeight() {
        return Math.ceil(size * 1.3);
    }
}
