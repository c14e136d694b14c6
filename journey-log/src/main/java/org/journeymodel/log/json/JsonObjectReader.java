package org.journeymodel.log.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Surrogates;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object, strictly, without recursion. The only class that knows the parser. */
final class JsonObjectReader {

    private static final int NEAR_BEFORE = 20;
    private static final int NEAR_AFTER = 10;

    private final JsonFactory factory;
    private final int mostLevels;
    private final int mostInNumber;
    private final int mostExponent;

    JsonObjectReader(Limits limits) {
        this.mostLevels = limits.attributeLevels();
        this.mostInNumber = limits.numberCharacters();
        this.mostExponent = limits.numberExponent();
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(mostLevels)
                        .maxNumberLength(mostInNumber)
                        .maxStringLength(limits.rowCharacters())
                        .maxNameLength(limits.rowCharacters())
                        .build())
                .build();
    }

    /** {@return the fields of the object that a line holds, and nothing else} */
    Map<String, JsonField> read(String line) throws BadLine {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            return read(parser, line);
        } catch (UnexpectedEndOfInputException e) {
            throw new BadLine("log.json.syntax", "the line ends within its JSON, " + near(line, line.length() + 1));
        } catch (JacksonException e) {
            int column = columnOf(e);
            throw new BadLine(
                    "log.json.syntax", "the line is no JSON at character " + column + ", " + near(line, column));
        }
    }

    private Map<String, JsonField> read(JsonParser parser, String line) throws BadLine {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("log.json.object", "the line is not a JSON object.");
            }
            Map<String, JsonField> fields = fieldsOf(parser);
            if (parser.nextToken() != null) {
                throw new BadLine("log.json.object", "the line goes on after its JSON object.");
            }
            return fields;
        } catch (StreamConstraintsException e) {
            // No text is longer than a line may be, so that it is the depth or a number.
            String what = parser.streamReadContext().getNestingDepth() > mostLevels
                    ? "values are nested more than " + Amounts.grouped(mostLevels)
                            + " deep (Limits.withAttributeLevels)"
                    : "a number has more than " + Amounts.grouped(mostInNumber)
                            + " characters (Limits.withNumberCharacters)";
            throw new BadLine("log.json.syntax", what + ", " + near(line, columnOf(e)));
        }
    }

    private static int columnOf(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }

    /** {@return what stands around a character, such as {@code near "\"time\": tru}".}} */
    private static String near(String line, int column) {
        int from = Math.max(0, column - 1 - NEAR_BEFORE);
        int to = Math.min(line.length(), column - 1 + NEAR_AFTER);
        return "near " + Quote.of(line.substring(Math.min(from, to), to)) + ".";
    }

    private Map<String, JsonField> fieldsOf(JsonParser parser) throws BadLine {
        Map<String, JsonField> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            String written = token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getString() : null;
            if (fields.put(key, new JsonField(valueOf(parser), written)) != null) {
                throw new BadLine("log.json.duplicate-key", "key " + Quote.of(key) + " is there twice.");
            }
        }
        return fields;
    }

    /** {@return the value at whose first token the parser stands; at its last one afterwards} */
    private AttributeValue valueOf(JsonParser parser) throws BadLine {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            JsonToken token = parser.currentToken();
            AttributeValue value = null;
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                open.push(new Open(token == JsonToken.START_OBJECT));
            } else if (token == JsonToken.PROPERTY_NAME) {
                open.element().key = parser.currentName();
            } else {
                value = token.isScalarValue()
                        ? scalarOf(parser, token)
                        : open.pop().value();
            }
            if (value != null) {
                if (open.isEmpty()) {
                    return value;
                }
                open.element().add(value);
            }
            parser.nextToken();
        }
    }

    private AttributeValue scalarOf(JsonParser parser, JsonToken token) throws BadLine {
        return switch (token) {
            case VALUE_STRING -> AttributeValue.of(wellFormed(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new AttributeValue.NumberValue(numberOf(parser));
            case VALUE_TRUE -> AttributeValue.of(true);
            case VALUE_FALSE -> AttributeValue.of(false);
            default -> new AttributeValue.NullValue();
        };
    }

    private static String wellFormed(String text) throws BadLine {
        if (Surrogates.firstUnpaired(text) >= 0) {
            throw new BadLine("log.json.surrogate", Quote.of(text) + " contains half of a surrogate pair.");
        }
        return text;
    }

    private BigDecimal numberOf(JsonParser parser) throws BadLine {
        BigDecimal number = new BigDecimal(parser.getString());
        if (Math.abs((long) number.precision() - number.scale() - 1) > mostExponent) {
            throw new BadLine(
                    "log.json.number", "number " + Quote.of(parser.getString()) + " is too large or too small.");
        }
        return number;
    }

    /** A list or object that is not closed yet. */
    private static final class Open {

        private final boolean isObject;
        private final List<AttributeValue> values = new ArrayList<>();
        private final Map<String, AttributeValue> fields = new LinkedHashMap<>();
        private @Nullable String key;

        Open(boolean isObject) {
            this.isObject = isObject;
        }

        void add(AttributeValue value) throws BadLine {
            if (key == null) {
                values.add(value);
            } else if (fields.put(key, value) != null) {
                throw new BadLine("log.json.duplicate-key", "key " + Quote.of(key) + " is there twice.");
            }
        }

        AttributeValue value() {
            return isObject ? new AttributeValue.ObjectValue(fields) : AttributeValue.of(values);
        }
    }
}
