package org.journeymodel.json.shape;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.FixedText;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * One of the values of an enum, in kebab-case: {@code CURRENT_STATE} is {@code "current-state"}.
 *
 * @param <E> the enum
 */
public final class EnumShape<E extends Enum<E>> implements Shape<E> {

    private final Map<String, E> valuesByText = new LinkedHashMap<>();
    private final Map<E, FixedText> textsByValue = new HashMap<>(); // encoded once
    private final String wanted;

    private EnumShape(Set<E> values) {
        for (E value : values) {
            valuesByText.put(PlainText.of(value), value);
            textsByValue.put(value, FixedText.value(PlainText.of(value)));
        }
        wanted = "one of "
                + valuesByText.keySet().stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    /** {@return the shape of all values of an enum} */
    public static <E extends Enum<E>> EnumShape<E> of(Class<E> type) {
        return of(EnumSet.allOf(type));
    }

    /** {@return the shape of these values and no others, in the order of the enum} */
    public static <E extends Enum<E>> EnumShape<E> of(EnumSet<E> values) {
        return new EnumShape<>(values);
    }

    @Override
    public String wanted() {
        return wanted;
    }

    @Override
    public @Nullable E read(Reading in) {
        String text = in.text(this);
        if (text == null) {
            return null;
        }
        E value = valuesByText.get(text);
        if (value == null) {
            String remedy = in.isFull() ? null : in.remedyFor(Suggestion.didYouMean(text, valuesByText.keySet()), null);
            in.refuse(Rule.ENUM, this, remedy);
        }
        return value;
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return JsonSchema.type("string")
                .putTexts("enum", List.copyOf(valuesByText.keySet()))
                .build();
    }

    @Override
    public void write(E value, Writing out) {
        out.text(Objects.requireNonNull(textsByValue.get(value), wanted));
    }

    @Override
    public E standIn() {
        return valuesByText.values().iterator().next();
    }
}
