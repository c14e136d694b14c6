package org.journeymodel.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Texts by name, in order, as an object. */
public record TextMapShape() implements Shape<Map<String, String>> {

    @Override
    public String wanted() {
        return "an object with texts";
    }

    @Override
    public @Nullable Map<String, String> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.refuseType(this, null);
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.checkName(name);
            if (texts.containsKey(name)) {
                in.tellDuplicate(name);
                in.parser().nextToken();
                in.skip();
            } else {
                in.parser().nextToken();
                String text = TextShape.TEXT.read(in);
                texts.put(name, text == null ? TextShape.TEXT.standIn() : text);
            }
        }
        return texts;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("object")
                .put("propertyNames", TextShape.TEXT.schema(schema))
                .put("additionalProperties", TextShape.TEXT.schema(schema))
                .build();
    }

    @Override
    public void write(Map<String, String> texts, Writing out) {
        out.startObject(false);
        texts.forEach((name, text) -> {
            out.name(name);
            out.text(text);
        });
        out.endObject();
    }

    @Override
    public Map<String, String> standIn() {
        return Map.of();
    }
}
