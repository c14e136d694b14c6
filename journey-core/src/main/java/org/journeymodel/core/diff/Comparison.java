package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.ElementKind;
import org.journeymodel.core.fields.Elements;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two journeys, the first of which has its elements under their new ids already. */
final class Comparison {

    private final Document before;
    private final Document after;
    private final Renames renames;
    private final Names names;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Document before, Document after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
        this.names = Names.of(after, before);
    }

    /** {@return the changes, in the order in which documents tell what changed} */
    static List<Change> between(Document before, Document after, Renames renames) {
        Comparison comparison = new Comparison(before, after, renames);
        comparison.parts(before.journey(), after.journey(), Place.JOURNEY);
        return List.copyOf(comparison.changes);
    }

    /** Parts nest as the types of the model do, which is no deeper for a larger journey. */
    private void parts(Part one, Part other, Place place) {
        for (Field field : one.table().fields()) {
            if (field == Document.STAGES) {
                stages();
            } else if (field.holdsItems()) {
                items(field, one.items(field), other.items(field), place);
            } else {
                single(one.find(field), other.find(field), place.in(field));
            }
        }
    }

    private void single(@Nullable Object one, @Nullable Object other, Place place) {
        if (one instanceof Part onePart && other instanceof Part otherPart) {
            parts(onePart, otherPart, place);
        } else if (!Objects.equals(one, other)) {
            changes.add(Change.ofValue(place, one, other));
        }
    }

    private void items(Field field, Items one, Items other, Place place) {
        boolean hasRenamed = Elements.kindIn(field)
                .filter(kind -> !renames.of(kind).isEmpty())
                .isPresent();
        if (one.equals(other) && !hasRenamed) {
            return;
        }
        boolean ordered = one.isOrdered();
        int was = 0;
        for (Key key : one.keys()) {
            if (!other.has(key)) {
                changes.add(Change.removed(at(place, field, key, one), one.get(key), ordered ? was : -1));
            }
            was++;
        }
        Moves moves = ordered ? Moves.between(one.keys(), other.keys()) : Moves.NONE;
        int is = 0;
        for (Key key : other.keys()) {
            OptionalInt movedFrom = moves.findIndexBefore(key);
            if (!one.has(key)) {
                changes.add(Change.added(at(place, field, key, other), other.get(key), ordered ? is : -1));
            } else if (movedFrom.isPresent() || differs(field, key, one, other)) {
                Place itsPlace = at(place, field, key, other);
                moved(itsPlace, movedFrom, itsPlace, is);
                item(field, one.get(key), other.get(key), itsPlace);
            }
            is++;
        }
    }

    /** Whether it has another content or id; most have neither, and need no place. */
    private boolean differs(Field field, Key key, Items one, Items other) {
        return !one.get(key).equals(other.get(key))
                || Elements.kindIn(field)
                        .filter(kind -> renames.findOldId(kind, key.text()) != null)
                        .isPresent();
    }

    private void moved(Place from, OptionalInt indexBefore, Place place, int indexAfter) {
        indexBefore.ifPresent(index -> changes.add(Change.moved(from, index, place, indexAfter)));
    }

    private void item(Field field, Object one, Object other, Place place) {
        Elements.kindIn(field).ifPresent(kind -> renamed(kind, place));
        single(one, other, place);
    }

    private void renamed(ElementKind kind, Place place) {
        String id = place.id();
        String oldId = renames.findOldId(kind, id);
        if (oldId != null) {
            changes.add(Change.renamed(place, oldId, id));
        }
    }

    private void stages() {
        Items one = before.stages();
        Items other = after.stages();
        int was = 0;
        for (Key stage : one.keys()) {
            if (!other.has(stage)) {
                changes.add(Change.removed(stage(stage, one), one.get(stage), was));
                touchpointsGone(stage, stage(stage, one));
            }
            was++;
        }
        Moves moves = Moves.between(one.keys(), other.keys());
        int is = 0;
        for (Key stage : other.keys()) {
            Place place = stage(stage, other);
            if (one.has(stage)) {
                moved(place, moves.findIndexBefore(stage), place, is);
                item(Document.STAGES, one.get(stage), other.get(stage), place);
                touchpointsGone(stage, place);
            } else {
                changes.add(Change.added(place, other.get(stage), is));
            }
            touchpoints(stage, place);
            is++;
        }
    }

    private void touchpointsGone(Key stage, Place place) {
        int was = 0;
        for (Key key : before.touchpointsOf(stage)) {
            if (!after.touchpoints().has(key)) {
                Place itsPlace = touchpoint(place, key, before.touchpoints());
                changes.add(Change.removed(itsPlace, before.touchpoints().get(key), was));
            }
            was++;
        }
    }

    private void touchpoints(Key stage, Place place) {
        List<Key> was = before.touchpointsOf(stage);
        List<Key> is = after.touchpointsOf(stage);
        Moves moves = Moves.between(was, is);
        for (int at = 0; at < is.size(); at++) {
            Key key = is.get(at);
            if (before.touchpoints().has(key)) {
                touchpoint(stage, place, key, moves.findIndexBefore(key), at);
            } else {
                Place itsPlace = touchpoint(place, key, after.touchpoints());
                changes.add(Change.added(itsPlace, after.touchpoints().get(key), at));
            }
        }
    }

    private void touchpoint(Key stage, Place stagePlace, Key key, OptionalInt indexBefore, int index) {
        Items one = before.touchpoints();
        Items other = after.touchpoints();
        Key origin = before.stageOf(key);
        boolean stayed = origin.equals(stage);
        if (stayed && indexBefore.isEmpty() && !differs(Document.TOUCHPOINTS, key, one, other)) {
            return;
        }
        Place place = touchpoint(stagePlace, key, other);
        if (stayed) {
            moved(place, indexBefore, place, index);
        } else {
            Place from = touchpoint(stage(origin, before.stages()), key, one);
            changes.add(Change.moved(from, before.indexOf(key), place, index));
        }
        item(Document.TOUCHPOINTS, one.get(key), other.get(key), place);
    }

    private Place stage(Key key, Items stages) {
        return at(Place.JOURNEY, Document.STAGES, key, stages);
    }

    private Place touchpoint(Place stage, Key key, Items touchpoints) {
        return at(stage, Document.TOUCHPOINTS, key, touchpoints);
    }

    private Place at(Place place, Field field, Key key, Items items) {
        return place.at(field, key, names.wordsOf(field, key, items.get(key)));
    }
}
