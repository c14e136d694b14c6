package org.journeymodel.json.output;

import java.nio.charset.StandardCharsets;

/** A text that the format fixes, such as the name of a field, encoded once. It has nothing to escape. */
public final class FixedText {

    static final FixedText TRUE = new FixedText("true", "true");
    static final FixedText FALSE = new FixedText("false", "false");
    static final FixedText NULL = new FixedText("null", "null");

    private final String text;
    private final byte[] bytes;

    private FixedText(String text, String token) {
        this.text = text;
        this.bytes = token.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a text as a value, in quotation marks} */
    public static FixedText value(String text) {
        return new FixedText(text, '"' + text + '"');
    }

    /** {@return a text as the name of a field, with its colon} */
    public static FixedText name(String text) {
        return new FixedText(text, '"' + text + "\": ");
    }

    /** {@return the text itself} */
    public String text() {
        return text;
    }

    byte[] bytes() {
        return bytes;
    }
}
