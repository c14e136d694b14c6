package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** The conflicts that a merge has met so far. */
final class Conflicts {

    private final List<MergeConflict> found = new ArrayList<>();

    List<MergeConflict> found() {
        return List.copyOf(found);
    }

    void value(Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
        Field field = place.last().field();
        ContentText.Pair texts = ContentText.pair(field, ours, theirs);
        String was = base == null ? "" : "; it was " + ContentText.of(field, base);
        add(
                ConflictKind.VALUE,
                place,
                new MergeConflict.Sides(told(field, base), told(field, ours), told(field, theirs)),
                "ours has " + texts.before() + ", theirs has " + texts.after() + was);
    }

    void removal(Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
        Field field = place.last().field();
        add(
                ConflictKind.REMOVAL,
                place,
                new MergeConflict.Sides(told(field, base), told(field, ours), told(field, theirs)),
                ours == null ? "ours removed it, theirs changed it" : "theirs removed it, ours changed it");
    }

    void order(Place place, int base, int ours, int theirs) {
        add(
                ConflictKind.ORDER,
                place,
                new MergeConflict.Sides(index(base), index(ours), index(theirs)),
                "ours has it at position " + (ours + 1) + ", theirs at position " + (theirs + 1));
    }

    void ids(ConflictKind kind, Place place, @Nullable String base, String ours, String theirs, String what) {
        add(kind, place, new MergeConflict.Sides(id(base), AttributeValue.of(ours), AttributeValue.of(theirs)), what);
    }

    void reference(Place place, @Nullable String ours, @Nullable String theirs, String what) {
        add(ConflictKind.REFERENCE, place, new MergeConflict.Sides(null, id(ours), id(theirs)), what);
    }

    private void add(ConflictKind kind, Place place, MergeConflict.Sides sides, String what) {
        found.add(new MergeConflict(kind, place, sides, what));
    }

    private static @Nullable AttributeValue told(Field field, @Nullable Object content) {
        return content == null ? null : field.toAttribute(content);
    }

    private static @Nullable AttributeValue index(int index) {
        return index < 0 ? null : AttributeValue.of(index);
    }

    private static @Nullable AttributeValue id(@Nullable String id) {
        return id == null ? null : AttributeValue.of(id);
    }
}
