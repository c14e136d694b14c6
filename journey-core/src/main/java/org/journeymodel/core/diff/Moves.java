package org.journeymodel.core.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.journeymodel.core.fields.Key;

/** Where the elements of a list were that have moved in it. */
final class Moves {

    static final Moves NONE = new Moves(Map.of());

    private final Map<Key, Integer> indexesBefore;

    private Moves(Map<Key, Integer> indexesBefore) {
        this.indexesBefore = indexesBefore;
    }

    static Moves between(List<Key> before, List<Key> after) {
        Set<Key> kept = Order.kept(before, after);
        Map<Key, Integer> moved = new HashMap<>();
        for (int at = 0; at < before.size(); at++) {
            if (!kept.contains(before.get(at))) {
                moved.put(before.get(at), at);
            }
        }
        return new Moves(moved);
    }

    /** {@return where an element was that is in both lists; empty if it kept its place} */
    OptionalInt findIndexBefore(Key key) {
        Integer index = indexesBefore.get(key);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
