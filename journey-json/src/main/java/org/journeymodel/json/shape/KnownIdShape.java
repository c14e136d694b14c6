package org.journeymodel.json.shape;

import java.util.NoSuchElementException;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The id of something that is known before the document is read, such as a touchpoint of a journey.
 *
 * @param find gives what has an id, or throws a {@link NoSuchElementException} that says why nothing has
 * @param idOf gives its id
 * @param standIn anything that is known; null if nothing is
 * @param <V> what is known
 */
public record KnownIdShape<V>(
        Function<String, V> find,
        Function<V, String> idOf,
        @Nullable V standIn) implements Shape<V> {

    @Override
    public String wanted() {
        return TextShape.ID.wanted();
    }

    @Override
    public @Nullable V read(Reading in) {
        String id = in.text(this);
        if (id == null) {
            return null;
        }
        try {
            return find.apply(id);
        } catch (NoSuchElementException unknown) {
            if (in.isFull()) {
                in.count();
            } else {
                in.tell(Rule.VALUE_INVALID, String.valueOf(unknown.getMessage()), null);
            }
            return null;
        }
    }

    @Override
    public void write(V value, Writing out) {
        out.text(idOf.apply(value));
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return TextShape.ID.schema(schema);
    }
}
