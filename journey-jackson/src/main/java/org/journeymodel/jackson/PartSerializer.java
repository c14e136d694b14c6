package org.journeymodel.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Refuses to write a type that Jackson would write as an empty object. */
final class PartSerializer extends ValueSerializer<Object> {

    private final JavaType type;

    PartSerializer(JavaType type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(type, Parts.refusalOf(type));
    }
}
