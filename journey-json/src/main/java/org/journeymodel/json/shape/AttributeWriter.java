package org.journeymodel.json.shape;

import java.math.BigDecimal;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.json.document.Limits;
import tools.jackson.core.JsonGenerator;

/** Writes any JSON value; lists that hold no lists or objects stand on one line. */
public final class AttributeWriter {

    private final Writing out;
    private final JsonGenerator generator;

    /** Makes a writer into a document. */
    public AttributeWriter(Writing out) {
        this.out = out;
        this.generator = out.generator();
    }

    /** Writes a value; refuses what could not be read back. */
    public void write(AttributeValue value) {
        write(value, generator.streamWriteContext().getNestingDepth() + 1);
    }

    private void write(AttributeValue value, int depth) {
        if (value instanceof TextValue text) {
            out.text(text.value());
        } else if (value instanceof NumberValue number) {
            writeNumber(number.value());
        } else if (value instanceof BooleanValue bool) {
            generator.writeBoolean(bool.value());
        } else if (value instanceof ListValue list) {
            writeList(list, depth);
        } else if (value instanceof ObjectValue object) {
            writeObject(object, depth);
        } else {
            generator.writeNull();
        }
    }

    private void writeNumber(BigDecimal number) {
        if (!NumberText.isWithinLimits(number)) {
            throw new IllegalArgumentException("A number is longer than " + Limits.NUMBER_CHARACTERS
                    + " characters, or its exponent is past " + Limits.EXPONENT
                    + ", which is more than documents may have. Round it, or give it as a text.");
        }
        generator.writeNumber(NumberText.of(number));
    }

    private void writeList(ListValue list, int depth) {
        checkDepth(depth);
        if (list.values().stream().noneMatch(AttributeWriter::isCompound)) {
            out.nextOnOneLine();
        }
        generator.writeStartArray();
        for (AttributeValue value : list.values()) {
            write(value, depth + 1);
        }
        generator.writeEndArray();
    }

    private void writeObject(ObjectValue object, int depth) {
        checkDepth(depth);
        generator.writeStartObject();
        object.fields().forEach((name, value) -> {
            generator.writeName(name);
            write(value, depth + 1);
        });
        generator.writeEndObject();
    }

    private static boolean isCompound(AttributeValue value) {
        return value instanceof ListValue || value instanceof ObjectValue;
    }

    private static void checkDepth(int depth) {
        if (depth > Limits.DEPTH) {
            throw new IllegalArgumentException("Lists and objects stand inside each other more than " + Limits.DEPTH
                    + " deep, which is more than documents may have. Write a flatter value.");
        }
    }
}
