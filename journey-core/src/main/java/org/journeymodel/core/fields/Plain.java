package org.journeymodel.core.fields;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;

/** Tells contents of fields as results do: in the words of the written document. */
final class Plain {

    private Plain() {}

    /** A value without fields. */
    static AttributeValue of(Object value) {
        if (value instanceof AttributeValue attribute) {
            return attribute;
        }
        if (value instanceof Double number) {
            return AttributeValue.of(number.doubleValue());
        }
        if (value instanceof Number number) {
            return new AttributeValue.NumberValue(BigDecimal.valueOf(number.longValue()));
        }
        if (value instanceof Boolean bool) {
            return AttributeValue.of(bool.booleanValue());
        }
        if (value instanceof Enum<?> constant) {
            return AttributeValue.of(constant);
        }
        // Dates and times of day tell themselves in the form of ISO 8601.
        return value instanceof Duration duration
                ? AttributeValue.of(duration)
                : AttributeValue.of(String.valueOf(value));
    }

    static AttributeValue of(Field field, Items items) {
        if (items.isOrdered()) {
            List<AttributeValue> told = new ArrayList<>();
            items.contents().forEach(item -> told.add(field.toAttribute(item)));
            return AttributeValue.of(told);
        }
        AttributeValue.ObjectBuilder told = AttributeValue.object();
        items.byText().forEach((name, item) -> told.put(name, field.toAttribute(item)));
        return told.build();
    }
}
