package org.journeymodel.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one type to whatever a mapper writes to. */
final class NestedSerializer<T> extends ValueSerializer<T> {

    private final MappedType<T> type;

    NestedSerializer(MappedType<T> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type.type();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try (JsonParser json = JsonFactories.parser(jsonOf(value, out))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                TokenWriting.write(token, json, out);
            }
        }
    }

    /** Writes the value with its type id, as mappers that keep types ask for. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        try (JsonParser json = JsonFactories.parser(jsonOf(value, out))) {
            JsonToken first = json.nextToken();
            WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, type.type(), first));
            if (first.isScalarValue()) {
                TokenWriting.write(first, json, out);
            }
            int open = first.isStructStart() ? 1 : 0;
            while (open > 0) {
                JsonToken token = json.nextToken();
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (open > 0) { // the ends of the value itself are those of the type id
                    TokenWriting.write(token, json, out);
                }
            }
            types.writeTypeSuffix(out, context, id);
        }
    }

    private String jsonOf(T value, JsonGenerator out) {
        try {
            return type.writer().apply(value);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }
}
