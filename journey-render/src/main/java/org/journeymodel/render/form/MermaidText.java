package org.journeymodel.render.form;

/**
 * Text in Mermaid: what could be read as syntax or markup is written as a numeric entity. A no-break space would be
 * shown as its entity in the labels of edges, so it becomes a plain one.
 */
public final class MermaidText {

    private static final String PLAIN = " .,!?'’–—_/+*=€£$@°";

    private MermaidText() {}

    /** {@return a text as the inside of a label between quotes} */
    public static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        PlainLine.of(text).replace('\u00a0', ' ').strip().codePoints().forEach(codePoint -> {
            boolean beyondAscii = codePoint >= 0xa1;
            if (Character.isLetterOrDigit(codePoint) || PLAIN.indexOf(codePoint) >= 0 || beyondAscii) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append('#').append(codePoint).append(';');
            }
        });
        return escaped.toString();
    }

    /** {@return a text inside a comment, which ends with its line} */
    public static String comment(String text) {
        return "%% " + PlainLine.of(text).replace('{', '(').replace('}', ')') + "\n";
    }
}
