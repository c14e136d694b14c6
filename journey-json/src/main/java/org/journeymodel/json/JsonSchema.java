package org.journeymodel.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/**
 * The JSON Schema (2020-12) of documents, made from the same tables that read and write them. A schema
 * cannot say all that the reader checks: what the reader takes is valid, and what is not valid the
 * reader refuses.
 */
final class JsonSchema {

    private static final String DEFINITIONS = "$defs";

    private final Map<String, AttributeValue> definitions = new TreeMap<>();

    /** {@return the schema of journeys; those of atlases and empathy maps are definitions in it} */
    static String document() {
        JsonSchema schema = new JsonSchema();
        ObjectValue journey = ModelTables.JOURNEY_DOCUMENT.schema(schema);
        ModelTables.ATLAS_DOCUMENT.schema(schema);
        ModelTables.EMPATHY_MAP_DOCUMENT.schema(schema);
        Map<String, AttributeValue> fields = new LinkedHashMap<>();
        fields.put("$schema", AttributeValue.of("https://json-schema.org/draft/2020-12/schema"));
        fields.put("title", AttributeValue.of("Customer journey, format " + FormatVersionShape.CURRENT));
        fields.putAll(journey.fields());
        fields.put(DEFINITIONS, new ObjectValue(schema.definitions));
        byte[] bytes = Writing.document(out -> new AttributeWriter(out).write(new ObjectValue(fields)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return a reference to a definition, which is made the first time} */
    ObjectValue reference(String name, Supplier<ObjectValue> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition.get());
        }
        return AttributeValue.object()
                .put("$ref", "#/" + DEFINITIONS + "/" + name)
                .build();
    }

    /** {@return the schema of an object with these fields and no others} */
    <T, B> ObjectValue objectOf(List<Field<T, B, ?>> fields) {
        Map<String, AttributeValue> properties = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            properties.put(field.name(), field.shape().schema(this));
        }
        List<String> required = fields.stream()
                .filter(Field::isRequired)
                .<String>map(Field::name)
                .toList();
        ObjectBuilder object = type("object").put("properties", new ObjectValue(properties));
        if (!required.isEmpty()) {
            object.putTexts("required", required);
        }
        return object.put("additionalProperties", false).build();
    }

    static ObjectBuilder type(String type) {
        return AttributeValue.object().put("type", type);
    }

    /** {@return a reference to the schema of texts that match a pattern} */
    ObjectValue text(String name, String pattern) {
        return reference(name, () -> type("string").put("pattern", pattern).build());
    }
}
