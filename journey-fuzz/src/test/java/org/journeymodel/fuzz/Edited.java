package org.journeymodel.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.BooleanValue;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.AttributeValue.TextValue;

/** A document with a few edits, made by choices: things left out, put elsewhere, put twice and changed. */
final class Edited {

    private final Choices choices;

    private Edited(Choices choices) {
        this.choices = choices;
    }

    static AttributeValue of(AttributeValue document, Choices choices) {
        AttributeValue edited = document;
        for (int edits = choices.below(5); edits > 0; edits--) {
            edited = new Edited(choices).edited(edited);
        }
        return edited;
    }

    private AttributeValue edited(AttributeValue value) {
        if (value instanceof ObjectValue object) {
            return edited(object);
        }
        if (value instanceof ListValue list) {
            return edited(list.values());
        }
        if (value instanceof NumberValue) {
            return AttributeValue.of(choices.of(choices.yes() ? Samples.SHARES : Samples.NUMBERS));
        }
        if (value instanceof BooleanValue bool) {
            return AttributeValue.of(!bool.value());
        }
        return value instanceof TextValue text ? AttributeValue.of(edited(text.value())) : value;
    }

    private String edited(String text) {
        return switch (choices.below(4)) {
            case 0 -> choices.of(Samples.TEXTS);
            case 1 -> text + "2";
            case 2 -> "t" + choices.below(6);
            default -> "p" + choices.below(3);
        };
    }

    private AttributeValue edited(ObjectValue object) {
        Map<String, AttributeValue> fields = new LinkedHashMap<>(object.fields());
        if (fields.isEmpty()) {
            return object;
        }
        String name = choices.of(List.copyOf(fields.keySet()));
        if (choices.oneIn(8)) {
            fields.remove(name);
        } else {
            fields.computeIfPresent(name, (same, value) -> edited(value));
        }
        return new ObjectValue(fields);
    }

    private AttributeValue edited(List<AttributeValue> list) {
        List<AttributeValue> items = new ArrayList<>(list);
        if (items.isEmpty()) {
            return new ListValue(items);
        }
        int at = choices.below(items.size());
        switch (choices.below(6)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(choices.below(items.size()), items.remove(at));
            case 2 -> items.add(items.get(at));
            case 3 -> Collections.reverse(items);
            default -> items.set(at, edited(items.get(at)));
        }
        return new ListValue(items);
    }
}
