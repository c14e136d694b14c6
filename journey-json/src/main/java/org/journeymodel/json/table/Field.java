package org.journeymodel.json.table;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.journeymodel.json.output.FixedText;
import org.journeymodel.json.output.Writing;
import org.journeymodel.json.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object: its name, its shape, and how it comes from a value of the model and into the
 * builder of one.
 */
final class Field<T, B, V> {

    private final FixedText name;
    private final Shape<V> shape;
    private final boolean required;
    private final boolean standingIn;
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<B, V> setter;

    /**
     * @param required whether a document must have it
     * @param getter gives the value to be written; null if the field is to be left out
     */
    Field(String name, Shape<V> shape, boolean required, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
        this(FixedText.name(name), shape, required, required, getter, setter);
    }

    private Field(
            FixedText name,
            Shape<V> shape,
            boolean required,
            boolean standingIn,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter) {
        this.name = name;
        this.shape = shape;
        this.required = required;
        this.standingIn = standingIn;
        this.getter = getter;
        this.setter = setter;
    }

    String name() {
        return name.text();
    }

    Shape<V> shape() {
        return shape;
    }

    boolean isRequired() {
        return required;
    }

    /** {@return whether its stand-in is needed for a value to be built at all} */
    boolean isStandingIn() {
        return standingIn;
    }

    /** {@return this field, with a stand-in although documents may leave it out} */
    Field<T, B, V> standingIn() {
        return new Field<>(name, shape, required, true, getter, setter);
    }

    /**
     * Sets a value that this field's shape has read, or its stand-in.
     *
     * @param value of the field's own type
     */
    @SuppressWarnings("unchecked") // values stand in the slot of the field that read them
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }

    void write(T holder, Writing out) {
        V value = getter.apply(holder);
        if (value != null) {
            out.name(name);
            shape.write(value, out);
        }
    }
}
