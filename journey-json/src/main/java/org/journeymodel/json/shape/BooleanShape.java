package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
public record BooleanShape() implements Shape<Boolean> {

    @Override
    public String wanted() {
        return "true or false";
    }

    @Override
    public @Nullable Boolean read(Reading in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        in.refuseType(this, token == JsonToken.VALUE_STRING ? "Write true or false without quotes." : null);
        return null;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("boolean").build();
    }

    @Override
    public void write(Boolean value, Writing out) {
        out.truth(value);
    }

    @Override
    public Boolean standIn() {
        return Boolean.FALSE;
    }
}
