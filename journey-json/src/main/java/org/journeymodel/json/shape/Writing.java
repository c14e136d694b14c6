package org.journeymodel.json.shape;

import java.util.function.Consumer;
import org.journeymodel.json.document.Layout;
import org.journeymodel.json.document.Parsers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** A document being written. */
public final class Writing {

    private final JsonGenerator generator;
    private final Layout layout;

    private Writing(JsonGenerator generator, Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /** {@return the bytes of a whole document, with a line feed at its end} */
    public static byte[] document(Consumer<Writing> content) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        Layout layout = new Layout();
        try (JsonGenerator generator = Parsers.generator(bytes, layout)) {
            content.accept(new Writing(generator, layout));
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** {@return what takes the tokens of the document} */
    public JsonGenerator generator() {
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
    public void nextOnOneLine() {
        layout.nextOnOneLine();
    }
}
