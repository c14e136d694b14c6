package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.json.output.Writing;

/**
 * Writes any JSON value; lists that hold no lists or objects stand on one line. It calls itself for the
 * values in it, as deep as documents may be.
 */
public final class AttributeWriter {

    private AttributeWriter() {}

    /** Writes a value; refuses what could not be read back. */
    public static void write(AttributeValue value, Writing out) {
        if (value instanceof TextValue text) {
            out.text(text.value());
        } else if (value instanceof NumberValue number) {
            out.number(number.value());
        } else if (value instanceof BooleanValue bool) {
            out.truth(bool.value());
        } else if (value instanceof ListValue list) {
            writeList(list, out);
        } else if (value instanceof ObjectValue object) {
            writeObject(object, out);
        } else {
            out.nothing();
        }
    }

    private static void writeList(ListValue list, Writing out) {
        out.startList(list.values().stream().noneMatch(AttributeWriter::isCompound));
        for (AttributeValue value : list.values()) {
            write(value, out);
        }
        out.endList();
    }

    private static void writeObject(ObjectValue object, Writing out) {
        out.startObject(false);
        object.fields().forEach((name, value) -> {
            out.name(name);
            write(value, out);
        });
        out.endObject();
    }

    private static boolean isCompound(AttributeValue value) {
        return value instanceof ListValue || value instanceof ObjectValue;
    }
}
