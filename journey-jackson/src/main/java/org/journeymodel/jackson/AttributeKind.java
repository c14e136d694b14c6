package org.journeymodel.jackson;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/** Tells the kinds of attribute value apart. */
final class AttributeKind {

    private AttributeKind() {}

    /** {@return the value, if it is of the wanted kind} Others are refused as journeys refuse them. */
    static <V extends AttributeValue> V cast(AttributeValue value, Class<V> wanted) {
        if (wanted.isInstance(value)) {
            return wanted.cast(value);
        }
        String found = nameOf(value.getClass());
        throw new NestedFaults(
                "No value can be read from the document, which has 1 fault",
                List.of(Finding.builder()
                        .severity(Severity.ERROR)
                        .ruleId("json.type")
                        .line(1)
                        .path(Frame.ATTRIBUTE.pointer())
                        .message("wanted " + nameOf(wanted) + ", found " + found + ".")
                        .build()));
    }

    private static String nameOf(Class<? extends AttributeValue> kind) {
        if (kind == TextValue.class) {
            return "a text";
        } else if (kind == NumberValue.class) {
            return "a number";
        } else if (kind == BooleanValue.class) {
            return "true or false";
        } else if (kind == ListValue.class) {
            return "a list";
        } else if (kind == ObjectValue.class) {
            return "an object";
        }
        return "null";
    }
}
