package org.journeymodel.jackson;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Refuses to read a type, and says what to read in its place. */
final class PartDeserializer extends ValueDeserializer<Object> {

    private final JavaType type;

    PartDeserializer(JavaType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportBadDefinition(type, Parts.refusalOf(type));
    }
}
