package org.journeymodel.json.shape;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The id of something that is known before the document is read, such as a touchpoint of a journey.
 *
 * @param find gives what has an id
 * @param get gives the same, or throws a {@link NoSuchElementException} that says why nothing has
 * @param idOf gives its id
 * @param standIn anything that is known; null if nothing is
 * @param <V> what is known
 */
public record KnownIdShape<V>(
        Function<String, Optional<V>> find,
        Function<String, V> get,
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
        Optional<V> found = find.apply(id);
        return found.isPresent() ? found.get() : refused(id, in);
    }

    /** What may have been meant is looked for among all that is known: too much work for what is only counted. */
    private @Nullable V refused(String id, Reading in) {
        if (in.isFull()) {
            in.count();
            return null;
        }
        try {
            return get.apply(id);
        } catch (NoSuchElementException unknown) {
            in.tell(Rule.VALUE_INVALID, in.refusal(String.valueOf(unknown.getMessage())), null);
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
