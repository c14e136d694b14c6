package org.journeymodel.core.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymodel.core.fields.Field.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of a type, field by field.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class TableBuilder<T, B> {

    private final String word;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field> fields = new ArrayList<>();

    private TableBuilder(String word, Supplier<B> newBuilder, Function<B, T> build) {
        this.word = word;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    static <T, B> TableBuilder<T, B> of(String word, Supplier<B> newBuilder, Function<B, T> build) {
        return new TableBuilder<>(word, newBuilder, build);
    }

    <V> TableBuilder<T, B> value(String name, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(FieldDraft.of(name, Holds.VALUE), getter, setter);
    }

    <V> TableBuilder<T, B> defaulted(String name, V byDefault, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(FieldDraft.of(name, Holds.VALUE).unless(byDefault), getter, setter);
    }

    <V> TableBuilder<T, B> optional(String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(
                FieldDraft.of(name, Holds.VALUE), value -> getter.apply(value).orElse(null), setter);
    }

    TableBuilder<T, B> number(String name, Function<T, OptionalDouble> getter, BiConsumer<B, Double> setter) {
        return add(FieldDraft.of(name, Holds.VALUE), value -> orNull(getter.apply(value)), setter);
    }

    /** Adds the id by which others refer to a value. */
    TableBuilder<T, B> id(ElementKind kind, Function<T, String> getter, BiConsumer<B, String> setter) {
        return reference("id", kind, getter, setter);
    }

    TableBuilder<T, B> reference(
            String name, ElementKind kind, Function<T, String> getter, BiConsumer<B, String> setter) {
        return add(FieldDraft.of(name, Holds.VALUE).naming(kind), getter, setter);
    }

    TableBuilder<T, B> optionalReference(
            String name, ElementKind kind, Function<T, Optional<String>> getter, BiConsumer<B, String> setter) {
        return add(
                FieldDraft.of(name, Holds.VALUE).naming(kind),
                value -> getter.apply(value).orElse(null),
                setter);
    }

    TableBuilder<T, B> references(
            String name, ElementKind kind, Function<T, List<String>> getter, BiConsumer<B, List<String>> setter) {
        return references(name, kind.word(), kind, getter, setter);
    }

    TableBuilder<T, B> references(
            String name,
            String singular,
            ElementKind kind,
            Function<T, List<String>> getter,
            BiConsumer<B, List<String>> setter) {
        return list(FieldDraft.of(name, Holds.VALUES).called(singular).naming(kind), getter, setter);
    }

    TableBuilder<T, B> texts(
            String name, String singular, Function<T, List<String>> getter, BiConsumer<B, List<String>> setter) {
        return list(FieldDraft.of(name, Holds.VALUES).called(singular), getter, setter);
    }

    <V> TableBuilder<T, B> named(
            String name, String singular, Function<T, Map<String, V>> getter, BiConsumer<B, Map<String, V>> setter) {
        return add(
                FieldDraft.of(name, Holds.VALUES).called(singular),
                value -> Items.named(getter.apply(value)),
                (builder, items) -> setter.accept(builder, cast(items.byText())));
    }

    /** Adds a field of a value with fields that change one by one. */
    <V> TableBuilder<T, B> part(
            String name, Table<V, ?> table, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(
                FieldDraft.of(name, Holds.PART).holding(table),
                value -> getter.apply(value).map(table::take).orElse(null),
                (builder, part) -> setter.accept(builder, table.build(part)));
    }

    /** Adds a field of a value with fields that only make sense together. */
    <V> TableBuilder<T, B> whole(
            String name, Table<V, ?> table, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(
                FieldDraft.of(name, Holds.VALUE).holding(table),
                value -> getter.apply(value).orElse(null),
                setter);
    }

    <V> TableBuilder<T, B> defaultedWhole(
            String name, Table<V, ?> table, V byDefault, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(FieldDraft.of(name, Holds.VALUE).holding(table).unless(byDefault), getter, setter);
    }

    <V> TableBuilder<T, B> parts(
            String name, Table<V, ?> table, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return parts(name, table.word(), table, getter, setter);
    }

    <V> TableBuilder<T, B> parts(
            String name,
            String singular,
            Table<V, ?> table,
            Function<T, List<V>> getter,
            BiConsumer<B, List<V>> setter) {
        FieldDraft draft = FieldDraft.of(name, Holds.PARTS).called(singular).holding(table);
        return add(
                draft,
                value -> partsOf(getter.apply(value), table),
                (builder, items) -> setter.accept(builder, valuesOf(items, table)));
    }

    private static <V> Items partsOf(List<V> values, Table<V, ?> table) {
        List<Part> parts = new ArrayList<>(values.size());
        for (V value : values) {
            parts.add(table.take(value));
        }
        return Items.inOrder(parts, part -> table.keyTextOf((Part) part));
    }

    private static <V> List<V> valuesOf(Items items, Table<V, ?> table) {
        List<V> values = new ArrayList<>();
        for (Object part : items.contents()) {
            values.add(table.build((Part) part));
        }
        return values;
    }

    /** Adds a list of values with fields that only make sense together. */
    <V> TableBuilder<T, B> wholes(
            String name, Table<V, ?> table, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        FieldDraft draft =
                FieldDraft.of(name, Holds.VALUES).called(table.word()).holding(table);
        return add(
                draft,
                value -> Items.inOrder(getter.apply(value), item -> table.keyTextOf(table.takeAny(item))),
                (builder, items) -> setter.accept(builder, cast(items.contents())));
    }

    private TableBuilder<T, B> list(
            FieldDraft draft, Function<T, List<String>> getter, BiConsumer<B, List<String>> setter) {
        return add(
                draft,
                value -> Items.inOrder(getter.apply(value), String.class::cast),
                (builder, items) -> setter.accept(builder, cast(items.contents())));
    }

    private <V> TableBuilder<T, B> add(
            FieldDraft draft, Function<T, ? extends @Nullable V> getter, BiConsumer<B, V> setter) {
        fields.add(new Field(
                fields.size(),
                draft,
                value -> getter.apply(TableBuilder.<T>cast(value)),
                (builder, content) -> setter.accept(TableBuilder.<B>cast(builder), TableBuilder.<V>cast(content))));
        return this;
    }

    /** {@return the table of a type whose values are told apart by a field} */
    Table<T, B> keyedBy(String field) {
        return keyedBy(part -> textOf(part.find(field)));
    }

    /** {@return the table of a type whose values are told apart by a text made of them} */
    Table<T, B> keyedBy(Function<Part, String> keyText) {
        return new Table<>(word, fields, keyText, newBuilder, build);
    }

    /** {@return the table of a type of which there is one in one place} */
    Table<T, B> single() {
        return keyedBy(part -> "");
    }

    static String textOf(@Nullable Object content) {
        return content == null ? "" : content.toString();
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    // What a field has read, it is given back; which type that is, nobody can tell the compiler here.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> V cast(Object content) {
        return (V) content;
    }
}
