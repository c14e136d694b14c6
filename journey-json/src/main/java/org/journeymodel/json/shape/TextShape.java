package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A text. What it may hold, the model says.
 *
 * @param wanted what messages call it
 * @param definition what the schema calls it
 * @param pattern what the schema says of it; the model says more
 */
public record TextShape(String wanted, String definition, String pattern) implements Shape<String> {

    /** Ids of the model. */
    public static final TextShape ID = new TextShape("an id", "id", "^[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,255}$");

    /** Texts that are not blank. */
    public static final TextShape TEXT = new TextShape("a text", "text", "\\S");

    @Override
    public @Nullable String read(Reading in) {
        return in.text(this);
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return schema.text(definition, pattern);
    }

    @Override
    public void write(String value, Writing out) {
        out.text(value);
    }

    @Override
    public String standIn() {
        return "unknown";
    }
}
