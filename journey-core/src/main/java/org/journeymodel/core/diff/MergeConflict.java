package org.journeymodel.core.diff;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Where both versions of a merge changed the same thing in different ways. The merged journey has what
 * ours has. Immutable.
 */
public final class MergeConflict {

    private final ConflictKind kind;
    private final Place place;
    private final Sides sides;
    private final String what;

    /**
     * What three versions have at a place; null for nothing.
     *
     * @param base the version that both started from
     * @param ours the version that is kept
     * @param theirs the other
     */
    record Sides(
            @Nullable AttributeValue base,
            @Nullable AttributeValue ours,
            @Nullable AttributeValue theirs) {}

    MergeConflict(ConflictKind kind, Place place, Sides sides, String what) {
        this.kind = kind;
        this.place = place;
        this.sides = sides;
        this.what = what;
    }

    /** {@return in what way the versions are at odds} */
    public ConflictKind kind() {
        return kind;
    }

    /** {@return where, in the merged journey, or where it would be in it} */
    public Place place() {
        return place;
    }

    /**
     * {@return what the common base has: the value; of order, the index from 0; of a stage, an id or a
     * reference, that id; empty if nothing}
     */
    public Optional<AttributeValue> base() {
        return Optional.ofNullable(sides.base());
    }

    /** {@return what ours has, which the merged journey keeps; empty if nothing} */
    public Optional<AttributeValue> ours() {
        return Optional.ofNullable(sides.ours());
    }

    /** {@return what theirs has; empty if nothing} */
    public Optional<AttributeValue> theirs() {
        return Optional.ofNullable(sides.theirs());
    }

    /** {@return the conflict in one line, in the words of the journey} */
    public String sentence() {
        String where = place.words();
        return Quote.inLine(where.isEmpty() ? what : where + ": " + what);
    }

    /** {@return the conflict as a value: kind, place, what each version has, sentence} */
    public ObjectValue toAttributes() {
        ObjectBuilder told = AttributeValue.object().put("kind", kind).put("place", place.toString());
        base().ifPresent(value -> told.put("base", value));
        ours().ifPresent(value -> told.put("ours", value));
        theirs().ifPresent(value -> told.put("theirs", value));
        return told.put("sentence", sentence()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MergeConflict that
                && kind == that.kind
                && place.equals(that.place)
                && sides.equals(that.sides)
                && what.equals(that.what);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, sides);
    }

    /** {@return the conflict in one line, in the words of the journey} */
    @Override
    public String toString() {
        return sentence();
    }
}
