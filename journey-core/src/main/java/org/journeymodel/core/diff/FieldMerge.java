package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.jspecify.annotations.Nullable;

/** Merges what fields hold, down to single values. Where both sides are at odds, ours stays. */
final class FieldMerge {

    private final Names names;
    private final Conflicts conflicts;

    FieldMerge(Names names, Conflicts conflicts) {
        this.names = names;
        this.conflicts = conflicts;
    }

    /** Merges two parts, which nest no deeper than the types of the model do. */
    Part parts(@Nullable Part base, Part ours, Part theirs, Place place) {
        List<@Nullable Object> contents = new ArrayList<>();
        for (Field field : ours.table().fields()) {
            Object was = base == null ? null : base.find(field);
            contents.add(content(was, ours.find(field), theirs.find(field), place.in(field), place));
        }
        return Part.of(ours.table(), contents);
    }

    private @Nullable Object content(
            @Nullable Object base, @Nullable Object ours, @Nullable Object theirs, Place place, Place holder) {
        if (ours instanceof Items our && theirs instanceof Items their) {
            Items was = base instanceof Items items ? items : our.with(Map.of());
            return items(place.last().field(), was, our, their, holder);
        }
        return single(base, ours, theirs, place);
    }

    /** Merges a value, a part or an item that at least one side has. */
    @Nullable
    Object single(@Nullable Object base, @Nullable Object ours, @Nullable Object theirs, Place place) {
        if (Objects.equals(ours, theirs) || Objects.equals(theirs, base)) {
            return ours;
        }
        if (Objects.equals(ours, base)) {
            return theirs;
        }
        if (ours instanceof Part our && theirs instanceof Part their) {
            return parts((Part) base, our, their, place);
        }
        if (base != null && (ours == null || theirs == null)) {
            conflicts.removal(place, base, ours, theirs);
        } else {
            conflicts.value(place, base, ours, theirs);
        }
        return ours;
    }

    private Items items(Field field, Items base, Items ours, Items theirs, Place holder) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        Map<Key, Object> merged = contents(field, base, ours, theirs, holder);
        if (!ours.isOrdered()) {
            return ours.with(merged);
        }
        Set<Key> there = merged.keySet();
        Map<Key, Object> inOrder = new LinkedHashMap<>();
        for (Key key : OrderMerge.of(
                only(base.keys(), there),
                only(ours.keys(), there),
                only(theirs.keys(), there),
                (each, was, our, their) ->
                        conflicts.order(Places.item(holder, field, each, ours, names), was, our, their))) {
            inOrder.put(key, Objects.requireNonNull(merged.get(key), "a merged item"));
        }
        return ours.with(inOrder);
    }

    /** What is in the merged list, in any order. */
    Map<Key, Object> contents(Field field, Items base, Items ours, Items theirs, Place holder) {
        Map<Key, Object> merged = new LinkedHashMap<>();
        Set<Key> keys = new LinkedHashSet<>(ours.keys());
        keys.addAll(theirs.keys());
        for (Key key : keys) {
            Object our = ours.find(key);
            Object content = our;
            if (!Objects.equals(our, theirs.find(key))) {
                Place place = Places.item(holder, field, key, our == null ? theirs : ours, names);
                content = single(base.find(key), our, theirs.find(key), place);
            }
            if (content != null) {
                merged.put(key, content);
            }
        }
        return merged;
    }

    static List<Key> only(List<Key> keys, Set<Key> there) {
        return keys.stream().filter(there::contains).toList();
    }
}
