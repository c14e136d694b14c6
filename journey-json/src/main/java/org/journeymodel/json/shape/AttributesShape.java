package org.journeymodel.json.shape;

import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Values of any kind by name, in order, as an object. */
public record AttributesShape() implements Shape<Map<String, AttributeValue>> {

    private static final AttributeShape VALUE = new AttributeShape();

    @Override
    public String wanted() {
        return "an object with values of any kind";
    }

    @Override
    public @Nullable Map<String, AttributeValue> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuseType(this, null);
            return null;
        }
        return VALUE.readFields(in);
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("object")
                .put("propertyNames", TextShape.TEXT.schema(schema))
                .build();
    }

    @Override
    public void write(Map<String, AttributeValue> values, Writing out) {
        out.startObject(false);
        values.forEach((name, value) -> {
            out.name(name);
            VALUE.write(value, out);
        });
        out.endObject();
    }

    @Override
    public Map<String, AttributeValue> standIn() {
        return Map.of();
    }
}
