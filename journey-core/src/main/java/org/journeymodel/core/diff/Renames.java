package org.journeymodel.core.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.fields.ElementKind;
import org.jspecify.annotations.Nullable;

/** Which elements have another id: by kind, the new one by the old one. */
final class Renames {

    private final Map<ElementKind, Map<String, String>> newIds = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, Map<String, String>> oldIds = new EnumMap<>(ElementKind.class);

    void add(ElementKind kind, String oldId, String newId) {
        newIds.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(oldId, newId);
        oldIds.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(newId, oldId);
    }

    void remove(ElementKind kind, String oldId) {
        String newId = newIds.getOrDefault(kind, Map.of()).get(oldId);
        if (newId != null) {
            newIds.getOrDefault(kind, Map.of()).remove(oldId);
            oldIds.getOrDefault(kind, Map.of()).remove(newId);
        }
    }

    boolean isEmpty() {
        return newIds.values().stream().allMatch(Map::isEmpty);
    }

    /** {@return the new ids by the old ones} */
    Map<String, String> of(ElementKind kind) {
        return Collections.unmodifiableMap(newIds.getOrDefault(kind, Map.of()));
    }

    /** {@return the new id of what had an id, which is the same if it was not renamed} */
    String newId(ElementKind kind, String id) {
        return newIds.getOrDefault(kind, Map.of()).getOrDefault(id, id);
    }

    /** {@return the id that an element had, or null if it was not renamed} */
    @Nullable
    String findOldId(ElementKind kind, String newId) {
        return oldIds.getOrDefault(kind, Map.of()).get(newId);
    }
}
