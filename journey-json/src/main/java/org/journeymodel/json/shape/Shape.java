package org.journeymodel.json.shape;

import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in JSON.
 *
 * @param <V> the values
 */
public interface Shape<V> {

    /** {@return what is wanted, as messages call it: "a text"} */
    String wanted();

    /**
     * {@return the value on whose first token the reading stands, or null if it has a fault that keeps
     * it from being one} The fault has been told then. The reading is left on the value's last token.
     */
    @Nullable
    V read(Reading in);

    /** Writes a value. */
    void write(V value, Writing out);

    /**
     * {@return what a JSON Schema can say of it} All that {@link #read} takes is valid.
     *
     * @param schema takes definitions
     */
    ObjectValue schema(JsonSchema schema);

    /**
     * {@return a value that every field of this shape takes, so that the fields beside a faulty one can
     * still be checked; null if there is none}
     */
    default @Nullable V standIn() {
        return null;
    }

    /** {@return whether each value of this shape begins a line when it stands in a list} */
    default boolean isOnItsOwnLines() {
        return false;
    }
}
