package org.journeymodel.log.json;

import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * The value of one key.
 *
 * @param value the value
 * @param written how the line writes it, if it is a text, number, true or false; else null
 */
record JsonField(AttributeValue value, @Nullable String written) {

    /** {@return the text, or null where the value is null} */
    @Nullable
    String text(String key) throws BadLine {
        if (written == null && !(value instanceof AttributeValue.NullValue)) {
            String kind = value instanceof AttributeValue.ListValue ? "a list" : "an object";
            throw new BadLine("log.json.kind", "key " + Quote.of(key) + " holds " + kind + ", not a text or number.");
        }
        return written;
    }
}
