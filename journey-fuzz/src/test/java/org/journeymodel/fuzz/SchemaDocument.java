package org.journeymodel.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;
import org.journeymodel.json.JourneyJson;

/**
 * A document that the published JSON Schema allows, made by choices: every field of the format can occur, also those
 * that are added to it later. References mostly lead somewhere, shares mostly leave room for others, and both sometimes
 * do not.
 */
final class SchemaDocument {

    private static final ObjectValue DEFINITIONS = object(
            object(JourneyJson.values().read(JourneyJson.schema())).fields().get("$defs"));

    /** What is drawn however few choices are left to it: without these no journey is of interest. */
    private static final List<String> HEART =
            List.of("stages", "touchpoints", "transitions", "journeys", "scenarios", "steps");

    private final Choices choices;
    private final Ids ids;

    private SchemaDocument(Choices choices) {
        this.choices = choices;
        this.ids = new Ids(choices);
    }

    /**
     * {@return a document}
     *
     * @param definition what kind, as the schema names it: journeyDocument, atlasDocument, empathyMapDocument
     */
    static AttributeValue of(String definition, Choices choices) {
        return new SchemaDocument(choices).defined(definition);
    }

    private AttributeValue defined(String definition) {
        return switch (definition) {
            case "text" -> AttributeValue.of(text());
            case "day" -> AttributeValue.of(choices.of(Samples.DAYS));
            case "duration" -> AttributeValue.of(choices.of(Samples.DURATIONS));
            case "timeOfDay" -> AttributeValue.of(choices.of(Samples.TIMES_OF_DAY));
            default -> fieldsOf(definition);
        };
    }

    private ObjectValue fieldsOf(String definition) {
        ObjectValue schema = object(DEFINITIONS.fields().get(definition));
        List<AttributeValue> required =
                schema.fields().containsKey("required") ? list(schema.fields().get("required")) : List.of();
        Map<String, AttributeValue> made = new LinkedHashMap<>();
        Map<String, AttributeValue> fields =
                new LinkedHashMap<>(object(schema.fields().get("properties")).fields());
        fields.remove("$schema"); // says nothing of a journey: read over, and never written
        fields.forEach((name, field) -> {
            boolean isRequired = required.contains(AttributeValue.of(name));
            if (isRequired || HEART.contains(name) || choices.oneIn(5)) {
                made.put(name, value(definition, name, object(field)));
            }
        });
        return new ObjectValue(made);
    }

    private AttributeValue value(String owner, String name, ObjectValue schema) {
        if (schema.fields().get("$ref") instanceof TextValue reference) {
            String definition = reference.value().substring("#/$defs/".length());
            return definition.equals("id") ? AttributeValue.of(ids.next(owner, name)) : defined(definition);
        }
        if (schema.fields().containsKey("const")) {
            return schema.fields().get("const");
        }
        if (schema.fields().containsKey("enum")) {
            return choices.of(list(schema.fields().get("enum")));
        }
        return plain(owner, name, schema);
    }

    private AttributeValue plain(String owner, String name, ObjectValue schema) {
        String type = ((TextValue) schema.fields().get("type")).value();
        return switch (type) {
            case "array" -> items(owner, name, object(schema.fields().get("items")));
            case "boolean" -> AttributeValue.of(choices.yes());
            case "number" ->
                AttributeValue.of(
                        choices.of(schema.fields().containsKey("maximum") ? Samples.SHARES : Samples.NUMBERS));
            case "integer" -> AttributeValue.of(1L + choices.below(5));
            case "object" -> schema.fields().containsKey("additionalProperties") ? texts() : anything(2);
            default -> throw new IllegalStateException("The schema has a type that is not known here: " + type);
        };
    }

    private ListValue items(String owner, String name, ObjectValue schema) {
        int most = HEART.contains(name) ? 6 : 3;
        AttributeValue[] items = new AttributeValue[choices.below(most)];
        for (int at = 0; at < items.length; at++) {
            items[at] = value(owner, name, schema);
        }
        return new ListValue(List.of(items));
    }

    private ObjectValue texts() {
        return AttributeValue.object().put(text(), text()).build();
    }

    private ObjectValue anything(int levels) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (int count = choices.below(3); count > 0; count--) {
            values.put(text(), anyValue(levels));
        }
        return new ObjectValue(values);
    }

    private AttributeValue anyValue(int levels) {
        return switch (choices.below(levels == 0 ? 4 : 6)) {
            case 0 -> AttributeValue.of(text());
            case 1 -> AttributeValue.of(choices.of(Samples.NUMBERS));
            case 2 -> BooleanValue.TRUE;
            case 3 -> new NullValue();
            case 4 -> new ListValue(List.of(anyValue(levels - 1), anyValue(levels - 1)));
            default -> anything(levels - 1);
        };
    }

    private String text() {
        if (choices.oneIn(16)) {
            String free = choices.text(24);
            return free.isBlank() ? "blank" : free;
        }
        return choices.of(Samples.TEXTS);
    }

    private static ObjectValue object(AttributeValue value) {
        return (ObjectValue) value;
    }

    private static List<AttributeValue> list(AttributeValue value) {
        return ((ListValue) value).values();
    }
}
