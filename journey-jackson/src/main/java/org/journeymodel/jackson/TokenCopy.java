package org.journeymodel.jackson;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.DeserializationContext;

/**
 * A document with the value on which a parser stands, copied token by token: duplicate fields and the
 * texts of numbers stay as they are. The parser is left on the last token of the value.
 */
final class TokenCopy {

    /** What {@code JourneyJson} takes at most; past it there is nothing to copy any more. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final MappedType<?> type;
    private final JsonParser from;
    private final DeserializationContext context;
    private final ByteArrayBuilder bytes = new ByteArrayBuilder();
    private final TokenPlaces places = new TokenPlaces();

    private TokenCopy(MappedType<?> type, JsonParser from, DeserializationContext context) {
        this.type = type;
        this.from = from;
        this.context = context;
    }

    static TokenCopy of(MappedType<?> type, JsonParser from, DeserializationContext context) {
        TokenCopy copy = new TokenCopy(type, from, context);
        copy.copy();
        return copy;
    }

    /** {@return the document} */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** {@return where the tokens came from; the one of a line of the document, less one} */
    TokenPlaces places() {
        return places;
    }

    private void copy() {
        bytes.write(type.frame().before().getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator to = JsonFactories.generator(bytes)) { // closes what is open in a value cut off
            copyValue(to);
        }
        bytes.write(type.frame().after().getBytes(StandardCharsets.UTF_8));
    }

    private void copyValue(JsonGenerator to) {
        int open = 0;
        if (from.hasToken(JsonToken.PROPERTY_NAME) || from.hasToken(JsonToken.END_OBJECT)) {
            places.addPassed(from); // the mapper has opened the object to look for a type id
            to.writeStartObject();
            open = 1;
        }
        open += copyToken(from.currentToken(), to);
        while (open > 0 && bytes.size() <= MOST_BYTES) {
            open += copyToken(from.nextToken(), to);
        }
    }

    /** {@return by how much the token changes the number of open lists and objects} */
    private int copyToken(@Nullable JsonToken token, JsonGenerator to) {
        if (token == null) {
            return refuse("ends before it is whole");
        }
        places.add(from);
        switch (token) {
            case START_OBJECT -> to.writeStartObject();
            case START_ARRAY -> to.writeStartArray();
            case END_OBJECT -> to.writeEndObject();
            case END_ARRAY -> to.writeEndArray();
            case PROPERTY_NAME -> to.writeName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            default -> refuse("holds something that JSON has no word for (" + token + ")");
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private int refuse(String why) {
        return context.reportInputMismatch(
                type.type(), "A value of the type %s %s.", type.type().getSimpleName(), why);
    }
}
