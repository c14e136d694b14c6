package org.journeymodel.json.shape;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.journeymodel.json.document.Blocks;
import org.journeymodel.json.document.Escapes;
import org.journeymodel.json.document.Layout;
import org.journeymodel.json.document.Limits;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.document.Pointers;
import tools.jackson.core.JsonGenerator;

/** A document being written. */
public final class Writing {

    private final JsonGenerator generator;
    private final Layout layout;

    private Writing(JsonGenerator generator, Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /** {@return a whole document, with a line feed at its end} */
    public static Blocks document(Consumer<Writing> content) {
        Blocks bytes = new Blocks();
        Layout layout = new Layout();
        try (JsonGenerator generator = Parsers.generator(bytes, layout)) {
            content.accept(new Writing(generator, layout));
            generator.writeRaw('\n');
        }
        return bytes;
    }

    /** {@return what takes the tokens of the document} */
    public JsonGenerator generator() {
        return generator;
    }

    void text(String text) {
        if (text.length() > Limits.TEXT_CHARACTERS) {
            throw refusal("text", "has " + text.length() + " characters", Limits.TEXT_CHARACTERS, "Shorten it.");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Escapes.areNeeded(bytes)) {
            generator.writeString(text);
        } else {
            generator.writeRawUTF8String(bytes, 0, bytes.length); // most texts, and much faster
        }
    }

    /** Writes the name of a field that the format does not fix. */
    void name(String name) {
        if (name.length() > Limits.NAME_CHARACTERS) {
            String found = "has a name of " + name.length() + " characters";
            throw refusal("object", found, Limits.NAME_CHARACTERS, "Shorten it.");
        }
        generator.writeName(name);
    }

    void number(double number) {
        generator.writeNumber(NumberText.of(number));
    }

    void number(BigDecimal number) {
        if (!NumberText.isWithinLimits(number)) {
            throw new IllegalArgumentException("The number" + place() + " has "
                    + (number.precision() == 1 ? "1 digit" : number.precision() + " digits") + " and the exponent "
                    + NumberText.exponentOf(number)
                    + "; documents may have numbers of " + Limits.NUMBER_CHARACTERS
                    + " characters with an exponent up to " + Limits.EXPONENT + ". Round it, or give it as a text.");
        }
        generator.writeNumber(NumberText.of(number));
    }

    /** Refuses a list or object that would stand too deep. */
    void checkDepth(int depth) {
        if (depth > Limits.DEPTH) {
            throw new IllegalArgumentException("The list or object" + place() + " stands " + depth
                    + " levels deep; documents may have " + Limits.DEPTH + ". Write a flatter value.");
        }
    }

    private IllegalArgumentException refusal(String what, String found, int limit, String remedy) {
        return new IllegalArgumentException(
                "The " + what + place() + " " + found + "; documents may have " + limit + ". " + remedy);
    }

    private String place() {
        String pointer = Pointers.ofNext(generator.streamWriteContext());
        return pointer.isEmpty() ? "" : " at " + pointer;
    }

    /** Puts the list or object that comes next on one line, with all that is in it. */
    public void nextOnOneLine() {
        layout.nextOnOneLine();
    }
}
