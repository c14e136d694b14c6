package org.journeymodel.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.json.shape.AttributesShape;
import org.journeymodel.json.shape.ListShape;
import org.journeymodel.json.shape.Shape;
import org.journeymodel.json.shape.TextMapShape;
import org.jspecify.annotations.Nullable;

/**
 * The table of a type's JSON fields, in the order in which they are written. All that is left out of a
 * document is optional, empty, or at its default.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> {

    private final String wanted;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private boolean element;
    private boolean oneLine;

    private Table(String wanted, Supplier<B> newBuilder, Function<B, T> build) {
        this.wanted = wanted;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /**
     * {@return an empty table}
     *
     * @param wanted what messages call a value of the type, with its article
     */
    static <T, B> Table<T, B> of(String wanted, Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(wanted, newBuilder, build);
    }

    <V> Table<T, B> required(String name, Shape<V> shape, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(name, shape, true, getter, setter);
    }

    <V> Table<T, B> optional(String name, Shape<V> shape, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(name, shape, false, holder -> getter.apply(holder).orElse(null), setter);
    }

    Table<T, B> optionalNumber(
            String name, Shape<Double> shape, Function<T, OptionalDouble> getter, BiConsumer<B, Double> setter) {
        return add(name, shape, false, holder -> orNull(getter.apply(holder)), setter);
    }

    Table<T, B> optionalInteger(
            String name, Shape<Integer> shape, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter) {
        return add(name, shape, false, holder -> orNull(getter.apply(holder)), setter);
    }

    Table<T, B> optionalLong(
            String name, Shape<Long> shape, Function<T, OptionalLong> getter, BiConsumer<B, Long> setter) {
        return add(name, shape, false, holder -> orNull(getter.apply(holder)), setter);
    }

    /** Adds a field that is left out at its default. */
    <V> Table<T, B> defaulted(
            String name, Shape<V> shape, V byDefault, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(name, shape, false, holder -> unless(byDefault, getter.apply(holder)), setter);
    }

    /** Adds a field that is always written, and may be left out by others. */
    <V> Table<T, B> alwaysWritten(String name, Shape<V> shape, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(name, shape, false, getter, setter);
    }

    <E> Table<T, B> list(String name, Shape<E> element, Function<T, List<E>> getter, BiConsumer<B, List<E>> setter) {
        return add(name, new ListShape<>(element), false, holder -> unlessEmpty(getter.apply(holder)), setter);
    }

    Table<T, B> texts(String name, Function<T, Map<String, String>> getter, BiConsumer<B, Map<String, String>> setter) {
        return add(name, new TextMapShape(), false, holder -> unlessEmpty(getter.apply(holder)), setter);
    }

    Table<T, B> attributes(
            String name,
            Function<T, Map<String, AttributeValue>> getter,
            BiConsumer<B, Map<String, AttributeValue>> setter) {
        return add(name, new AttributesShape(), false, holder -> unlessEmpty(getter.apply(holder)), setter);
    }

    /** Lets the last field stand in for itself while a faulty one is looked for, because the model wants one. */
    Table<T, B> standingIn() {
        fields.set(fields.size() - 1, fields.get(fields.size() - 1).standingIn());
        return this;
    }

    /** Counts values of the type among the elements of a document. */
    Table<T, B> countedAsElement() {
        element = true;
        return this;
    }

    /** Writes each value of the type on one line. */
    Table<T, B> onOneLine() {
        oneLine = true;
        return this;
    }

    ObjectShape<T, B> shape() {
        return new ObjectShape<>(wanted, fields, newBuilder, build, element, oneLine);
    }

    private <V> Table<T, B> add(
            String name, Shape<V> shape, boolean required, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
        fields.add(new Field<>(name, shape, required, getter, setter));
        return this;
    }

    private static <V> @Nullable V unless(V byDefault, V value) {
        return value.equals(byDefault) ? null : value;
    }

    // Not equals: most lists of most objects are empty, and comparing them takes iterators.
    private static <E> @Nullable List<E> unlessEmpty(List<E> values) {
        return values.isEmpty() ? null : values;
    }

    private static <V> @Nullable Map<String, V> unlessEmpty(Map<String, V> values) {
        return values.isEmpty() ? null : values;
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
