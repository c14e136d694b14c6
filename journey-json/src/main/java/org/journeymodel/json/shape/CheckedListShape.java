package org.journeymodel.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.json.fault.Rule;
import org.journeymodel.json.output.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Values of one shape in an order that matters: each is held against those before it, and what is wrong with it is
 * told at its place.
 *
 * @param element the shape of the values
 * @param newCheck gives the check of one list, from its first value to its last
 * @param standIn a list that every field of this shape takes; null if there is none
 * @param <E> the values
 */
public record CheckedListShape<E>(
        Shape<E> element,
        Supplier<Check<E>> newCheck,
        @Nullable List<E> standIn) implements Shape<List<E>> {

    /**
     * What is asked of each value in turn.
     *
     * @param <E> the values
     */
    @FunctionalInterface
    public interface Check<E> {

        /**
         * {@return what is wrong with a value where it stands, and what to do; null if nothing is}
         *
         * @param index its place, from 0; values that could not be read have one too
         */
        @Nullable
        String refusalOf(int index, E value);
    }

    @Override
    public String wanted() {
        return "a list";
    }

    @Override
    public @Nullable List<E> read(Reading in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.refuseType(this, "Put it in brackets, as a list of one.");
            return null;
        }
        Check<E> check = newCheck.get();
        List<E> values = new ArrayList<>();
        boolean sound = true;
        for (int index = 0; in.parser().nextToken() != JsonToken.END_ARRAY; index++) {
            E value = element.read(in);
            if (value != null && isTaken(value, index, check, in)) {
                values.add(value);
            } else {
                sound = false;
            }
        }
        return sound ? values : null; // with one less, the others would stand elsewhere
    }

    private boolean isTaken(E value, int index, Check<E> check, Reading in) {
        String refusal = check.refusalOf(index, value);
        if (refusal == null) {
            return true;
        }
        if (in.isFull()) {
            in.count();
        } else {
            in.tellAt(in.pointer(), Rule.VALUE_INVALID, in.refusal(refusal), null);
        }
        return false;
    }

    @Override
    public void write(List<E> values, Writing out) {
        new ListShape<>(element).write(values, out);
    }

    @Override
    public ObjectValue schema(JsonSchema schema) {
        return new ListShape<>(element).schema(schema);
    }
}
