package org.journeymodel.core.fields;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model taken apart: what each field of its {@link Table} holds. That is a value, a
 * part, {@link Items}, or null where nothing is known. Immutable.
 */
public final class Part {

    private final Table<?, ?> table;
    private final @Nullable Object[] contents;

    Part(Table<?, ?> table, @Nullable Object[] contents) {
        this.table = table;
        this.contents = contents;
    }

    /** {@return a part of a table that holds the given contents, field by field} */
    public static Part of(Table<?, ?> table, List<? extends @Nullable Object> contents) {
        return new Part(table, contents.toArray());
    }

    /** {@return the fields it has} */
    public Table<?, ?> table() {
        return table;
    }

    /** {@return what a field holds, or null} */
    public @Nullable Object find(Field field) {
        return contents[field.index()];
    }

    /** {@return what a field of values holds, or null} */
    public @Nullable Object find(String name) {
        return find(table.field(name));
    }

    /** {@return what a field of a list or map holds} */
    public Items items(Field field) {
        Object content = contents[field.index()];
        if (content instanceof Items items) {
            return items;
        }
        throw new IllegalStateException(field.name() + " holds no items, but " + content);
    }

    /** {@return this part with another content of a field} */
    public Part with(Field field, @Nullable Object content) {
        @Nullable Object[] changed = contents.clone();
        changed[field.index()] = content;
        return new Part(table, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part that && table == that.table && Arrays.equals(contents, that.contents);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(contents);
    }

    @Override
    public String toString() {
        return table.word() + Arrays.toString(contents);
    }
}
