package org.journeymodel.json.shape;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/** A JSON Schema (2020-12) being made: each shape says its part, and named parts are defined once. */
public final class JsonSchema {

    /** The field of a schema that has its definitions. */
    public static final String DEFINITIONS = "$defs";

    private final Map<String, AttributeValue> definitions = new TreeMap<>();

    /** {@return a reference to a definition, which is made the first time} */
    public ObjectValue reference(String name, Supplier<ObjectValue> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition.get());
        }
        return AttributeValue.object()
                .put("$ref", "#/" + DEFINITIONS + "/" + name)
                .build();
    }

    /** {@return the definitions made so far, by their names} */
    public Map<String, AttributeValue> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    /** {@return the schema of an object with these fields and no others} */
    public static ObjectValue object(Map<String, AttributeValue> properties, List<String> required) {
        ObjectBuilder object = type("object").put("properties", new ObjectValue(properties));
        if (!required.isEmpty()) {
            object.putTexts("required", required);
        }
        return object.put("additionalProperties", false).build();
    }

    /** {@return the beginning of a schema: values of one of JSON's types} */
    static ObjectBuilder type(String type) {
        return AttributeValue.object().put("type", type);
    }

    /** {@return a reference to the schema of texts that match a pattern} */
    ObjectValue text(String name, String pattern) {
        return reference(name, () -> type("string").put("pattern", pattern).build());
    }
}
