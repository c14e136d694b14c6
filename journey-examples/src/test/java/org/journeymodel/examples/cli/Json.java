package org.journeymodel.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists, texts, numbers and truth values, read by a parser that is not the project's. */
final class Json {

    private Json() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> objectOf(String text) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = valueOf(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("Text after the JSON value: " + text);
            }
            return (Map<String, Object>) value;
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) object.get(name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> object, String name) {
        return (Map<String, Object>) object.get(name);
    }

    static double number(Map<String, Object> object, String name) {
        return (Double) object.get(name);
    }

    private static Object valueOf(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fieldsOf(parser);
            case START_ARRAY -> elementsOf(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> fieldsOf(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, valueOf(parser));
        }
        return fields;
    }

    private static List<Object> elementsOf(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(valueOf(parser));
        }
        return elements;
    }
}
