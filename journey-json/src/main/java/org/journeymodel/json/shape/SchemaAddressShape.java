package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Where editors find the JSON Schema of a document. It says nothing of what the document holds: any text will do, and
 * nothing is ever fetched.
 */
public record SchemaAddressShape() implements Shape<String> {

    @Override
    public String wanted() {
        return "the address of a JSON Schema as a text";
    }

    @Override
    public @Nullable String read(Reading in) {
        return in.text(this);
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("string").build();
    }

    @Override
    public void write(String address, Writing out) {
        out.text(address);
    }
}
