package org.journeymodel.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** A document being written. */
final class Writing {

    private final JsonGenerator generator;
    private final Layout layout;

    private Writing(JsonGenerator generator, Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /** {@return the bytes of a whole document, with a line feed at its end} */
    static byte[] document(Consumer<Writing> content) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        Layout layout = new Layout();
        try (JsonGenerator generator = Parsers.generator(bytes, layout)) {
            content.accept(new Writing(generator, layout));
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    JsonGenerator generator() {
        return generator;
    }

    void text(String text) {
        generator.writeString(text);
    }

    void number(double number) {
        boolean isNegativeZero = number == 0 && Double.doubleToRawLongBits(number) != 0;
        generator.writeNumber(isNegativeZero ? "-0.0" : NumberText.of(number)); // equals tells zeros apart
    }

    /** Puts the list or object that comes next on one line, with all that is in it. */
    void nextOnOneLine() {
        layout.nextOnOneLine();
    }
}
