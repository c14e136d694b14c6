package org.journeymodel.core.diff;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two journeys: a value, an element of a list, its place in the list,
 * or its id. Immutable; equal to any change that tells the same.
 *
 * <p>An element that was added or removed is one change, with all that it holds; of a stage its
 * touchpoints are changes of their own, since they may go to other stages. All changes of a diff
 * together say how to get from the one journey to the other: elements under their new ids, then in
 * each list those out that were removed or moved, then those in that were added or moved, each at its
 * index from the first on.
 */
public final class Change {

    private final ChangeKind kind;
    private final Place place;
    private final @Nullable Object before;
    private final @Nullable Object after;
    private final int indexBefore;
    private final int indexAfter;
    private final @Nullable Place movedFrom;

    private Change(
            ChangeKind kind,
            Place place,
            @Nullable Object before,
            @Nullable Object after,
            int indexBefore,
            int indexAfter,
            @Nullable Place movedFrom) {
        this.kind = kind;
        this.place = place;
        this.before = before;
        this.after = after;
        this.indexBefore = indexBefore;
        this.indexAfter = indexAfter;
        this.movedFrom = movedFrom;
    }

    /** A value, which was added if there was none, and removed if there is none. */
    static Change ofValue(Place place, @Nullable Object before, @Nullable Object after) {
        ChangeKind kind = before == null ? ChangeKind.ADDED : after == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new Change(kind, place, before, after, -1, -1, null);
    }

    static Change added(Place place, Object after, int index) {
        return new Change(ChangeKind.ADDED, place, null, after, -1, index, null);
    }

    static Change removed(Place place, Object before, int index) {
        return new Change(ChangeKind.REMOVED, place, before, null, index, -1, null);
    }

    static Change moved(Place from, int indexBefore, Place place, int indexAfter) {
        return new Change(ChangeKind.MOVED, place, null, null, indexBefore, indexAfter, from);
    }

    static Change renamed(Place place, String before, String after) {
        return new Change(ChangeKind.RENAMED, place, before, after, -1, -1, null);
    }

    /** {@return what happened} */
    public ChangeKind kind() {
        return kind;
    }

    /**
     * {@return where: in the journey afterwards, or for what was removed, in the one before, with
     * renamed elements under their new ids}
     */
    public Place place() {
        return place;
    }

    /** {@return what was there before; of what was renamed, its id; empty if nothing was, or it only moved} */
    public Optional<AttributeValue> before() {
        return Optional.ofNullable(before).map(this::told);
    }

    /** {@return what is there now; of what was renamed, its id; empty if nothing is, or it only moved} */
    public Optional<AttributeValue> after() {
        return Optional.ofNullable(after).map(this::told);
    }

    private AttributeValue told(Object content) {
        return kind == ChangeKind.RENAMED
                ? AttributeValue.of((String) content)
                : place.last().field().toAttribute(content);
    }

    /** {@return where in its list it was, from 0; for what was removed from a list, or moved} */
    public OptionalInt indexBefore() {
        return indexBefore < 0 ? OptionalInt.empty() : OptionalInt.of(indexBefore);
    }

    /** {@return where in its list it is, from 0; for what was added to a list, or moved} */
    public OptionalInt indexAfter() {
        return indexAfter < 0 ? OptionalInt.empty() : OptionalInt.of(indexAfter);
    }

    /** {@return where it was before it moved; differs from its place if it went to another stage} */
    public Optional<Place> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    @Nullable
    Object contentBefore() {
        return before;
    }

    @Nullable
    Object contentAfter() {
        return after;
    }

    Field field() {
        return place.last().field();
    }

    /** {@return the change in one line, in the words of the journey} */
    public String sentence() {
        return Quote.inLine(ChangeText.of(this, place.words()));
    }

    /**
     * {@return the change in one line, for readers who know the stage and the touchpoint where it is: {@code
     * duration changed from 30 min to 20 min}}
     */
    public String shortSentence() {
        return Quote.inLine(ChangeText.of(this, place.wordsFrom(groupDepth())));
    }

    /** What comes and goes is told where it comes and goes, all else where it is. */
    int groupDepth() {
        int element = place.touchpoint().isPresent() ? 2 : place.stage().isPresent() ? 1 : 0;
        boolean isItself = place.steps().size() == element;
        boolean comesOrGoes = kind == ChangeKind.ADDED || kind == ChangeKind.REMOVED;
        return element > 0 && isItself && comesOrGoes ? element - 1 : element;
    }

    /** {@return the change as a value: kind, place, before and after} */
    public ObjectValue toAttributes() {
        ObjectBuilder told = AttributeValue.object().put("kind", kind).put("place", place.toString());
        movedFrom().filter(from -> !from.equals(place)).ifPresent(from -> told.put("movedFrom", from.toString()));
        before().ifPresent(value -> told.put("before", value));
        after().ifPresent(value -> told.put("after", value));
        indexBefore().ifPresent(index -> told.put("indexBefore", index));
        indexAfter().ifPresent(index -> told.put("indexAfter", index));
        return told.put("sentence", sentence()).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that
                && kind == that.kind
                && place.equals(that.place)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after)
                && indexBefore == that.indexBefore
                && indexAfter == that.indexAfter
                && Objects.equals(movedFrom, that.movedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place, before, after, indexBefore, indexAfter, movedFrom);
    }

    /** {@return the change in one line, in the words of the journey} */
    @Override
    public String toString() {
        return sentence();
    }
}
