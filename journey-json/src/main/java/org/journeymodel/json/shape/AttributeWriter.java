package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
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
            out.number(number.value());
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

    private void writeList(ListValue list, int depth) {
        out.checkDepth(depth);
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
        out.checkDepth(depth);
        generator.writeStartObject();
        object.fields().forEach((name, value) -> {
            out.name(name);
            write(value, depth + 1);
        });
        generator.writeEndObject();
    }

    private static boolean isCompound(AttributeValue value) {
        return value instanceof ListValue || value instanceof ObjectValue;
    }
}
