package org.journeymodel.core.fields;

import org.journeymodel.core.fields.Field.Holds;
import org.jspecify.annotations.Nullable;

/**
 * What a field is, apart from how it is read and written.
 *
 * @param name what it is called
 * @param holds what it holds
 * @param table the fields of what it holds
 * @param names what the ids in it name
 * @param byDefault what it holds unless declared otherwise
 */
record FieldDraft(
        FieldName name,
        Holds holds,
        @Nullable Table<?, ?> table,
        @Nullable ElementKind names,
        @Nullable Object byDefault) {

    static FieldDraft of(String name, Holds holds) {
        return new FieldDraft(FieldName.of(name), holds, null, null, null);
    }

    FieldDraft called(String word) {
        return new FieldDraft(new FieldName(name.accessor(), word), holds, table, names, byDefault);
    }

    FieldDraft holding(Table<?, ?> table) {
        return new FieldDraft(name, holds, table, names, byDefault);
    }

    FieldDraft naming(ElementKind kind) {
        return new FieldDraft(name, holds, table, kind, byDefault);
    }

    FieldDraft unless(Object byDefault) {
        return new FieldDraft(name, holds, table, names, byDefault);
    }
}
