package org.journeymodel.core.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** A field of a type of the model. */
public final class Field {

    /** What a field holds. */
    public enum Holds {
        /** A value that is one thing, or null. */
        VALUE,

        /** A {@link Part}, or null. */
        PART,

        /** {@link Items} that are parts. */
        PARTS,

        /** {@link Items} that are values. */
        VALUES
    }

    private final int index;
    private final FieldName name;
    private final Holds holds;
    private final @Nullable Table<?, ?> table;
    private final @Nullable ElementKind names;
    private final @Nullable Object byDefault;
    private final Function<Object, @Nullable Object> getter;
    private final BiConsumer<Object, Object> setter;

    Field(int index, FieldDraft draft, Function<Object, @Nullable Object> getter, BiConsumer<Object, Object> setter) {
        this.index = index;
        this.name = draft.name();
        this.holds = draft.holds();
        this.table = draft.table();
        this.names = draft.names();
        this.byDefault = draft.byDefault();
        this.getter = getter;
        this.setter = setter;
    }

    /** {@return a field of parts that no table reads, for what stands elsewhere in a document} */
    static Field ofParts(String name, Table<?, ?> table) {
        FieldDraft draft = FieldDraft.of(name, Holds.PARTS).called(table.word()).holding(table);
        return new Field(-1, draft, value -> null, (builder, content) -> {});
    }

    int index() {
        return index;
    }

    /** {@return the name of its accessor} */
    public String name() {
        return name.accessor();
    }

    /** {@return what people call it; of a list or map, what they call an item} */
    public String word() {
        return name.word();
    }

    /** {@return what it holds} */
    public Holds holds() {
        return holds;
    }

    /** {@return whether it holds items} */
    public boolean holdsItems() {
        return holds == Holds.PARTS || holds == Holds.VALUES;
    }

    /** {@return the fields of its parts, or of values that have fields but are one thing} */
    public Optional<Table<?, ?>> table() {
        return Optional.ofNullable(table);
    }

    /** {@return what the ids in it name; empty if it holds none} */
    public Optional<ElementKind> names() {
        return Optional.ofNullable(names);
    }

    /** {@return whether it holds what it holds unless declared otherwise} */
    public boolean isDefault(@Nullable Object content) {
        return content == null || content.equals(byDefault) || (content instanceof Items items && items.isEmpty());
    }

    /** {@return what the key of an item of a list is made of} */
    public String keyTextOf(Object item) {
        if (item instanceof Part part) {
            return part.table().keyTextOf(part);
        }
        return table == null ? (String) item : table.keyTextOf(table.takeAny(item));
    }

    @Nullable
    Object read(Object value) {
        return getter.apply(value);
    }

    void write(Object builder, @Nullable Object content) {
        if (content != null) {
            setter.accept(builder, content);
        }
    }

    /** {@return a content of this field, or one of its items, as it is told in results} */
    public AttributeValue toAttribute(Object content) {
        if (content instanceof Part part) {
            return part.table().toAttributes(part);
        }
        if (content instanceof Items items) {
            return Plain.of(this, items);
        }
        return table == null ? Plain.of(content) : table.toAttributes(table.takeAny(content));
    }

    /** {@return the words in a name such as {@code entryProbability}} */
    static String wordsOf(String accessor) {
        return accessor.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name.accessor();
    }
}
