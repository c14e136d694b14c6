package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.fields.Document;
import org.journeymodel.core.fields.Field;
import org.journeymodel.core.fields.Items;
import org.journeymodel.core.fields.Key;
import org.journeymodel.core.fields.Part;
import org.jspecify.annotations.Nullable;

/** Makes the later journey of the earlier one and the changes, and of nothing else. */
final class Patch {

    private static final int IN_TOUCHPOINT = 2;

    private Patch() {}

    /**
     * {@return the journey after the changes}
     *
     * @param before the journey, with its elements under their new ids
     */
    static Document apply(List<Change> changes, Document before) {
        List<Change> outside = new ArrayList<>();
        List<Change> ofTouchpoints = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind() != ChangeKind.RENAMED) {
                (change.place().touchpoint().isPresent() ? ofTouchpoints : outside).add(change);
            }
        }
        Part journey = part(before.journey(), outside, 0);
        Map<Key, List<Change>> byTouchpoint = byKey(ofTouchpoints, 1);
        Map<Key, Object> touchpoints = contents(before.touchpoints(), byTouchpoint, 1);
        return new Document(
                journey, before.touchpoints().with(touchpoints), touchpointsOf(before, journey, ofTouchpoints));
    }

    private static Map<Key, List<Key>> touchpointsOf(Document before, Part journey, List<Change> changes) {
        Map<Key, List<Change>> byStage = byKey(changes, 0);
        Set<Key> left = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.place().steps().size() == IN_TOUCHPOINT && change.kind() != ChangeKind.CHANGED) {
                left.add(keyAt(change, 1));
            }
        }
        Map<Key, List<Key>> held = new LinkedHashMap<>();
        for (Key stage : journey.items(Document.STAGES).keys()) {
            List<Key> stayed = new ArrayList<>(before.touchpointsOf(stage));
            stayed.removeAll(left);
            held.put(stage, withInserted(stayed, byStage.getOrDefault(stage, List.of()), 1));
        }
        return held;
    }

    private static Part part(Part before, List<Change> changes, int depth) {
        Map<Field, List<Change>> byField = new LinkedHashMap<>();
        for (Change change : changes) {
            Field field = change.place().steps().get(depth).field();
            byField.computeIfAbsent(field, any -> new ArrayList<>()).add(change);
        }
        Part after = before;
        for (Map.Entry<Field, List<Change>> each : byField.entrySet()) {
            after = after.with(each.getKey(), content(before.find(each.getKey()), each.getValue(), depth));
        }
        return after;
    }

    private static @Nullable Object content(@Nullable Object before, List<Change> changes, int depth) {
        if (before instanceof Items items) {
            return items(items, changes, depth);
        }
        Change first = changes.get(0);
        boolean isWhole = first.place().steps().size() == depth + 1;
        return isWhole || before == null ? first.contentAfter() : part((Part) before, changes, depth + 1);
    }

    private static Items items(Items before, List<Change> changes, int depth) {
        Map<Key, Object> contents = contents(before, byKey(changes, depth), depth);
        if (!before.isOrdered()) {
            return before.with(contents);
        }
        List<Key> stayed = new ArrayList<>(before.keys());
        Set<Key> left = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.place().steps().size() == depth + 1 && change.kind() != ChangeKind.CHANGED) {
                left.add(keyAt(change, depth));
            }
        }
        stayed.removeAll(left);
        Map<Key, Object> inOrder = new LinkedHashMap<>();
        for (Key key : withInserted(stayed, changes, depth)) {
            inOrder.put(key, Objects.requireNonNull(contents.get(key), "a changed item"));
        }
        return before.with(inOrder);
    }

    /** The items that there are afterwards, in any order. */
    private static Map<Key, Object> contents(Items before, Map<Key, List<Change>> changes, int depth) {
        Map<Key, Object> after = new LinkedHashMap<>(before.byKey());
        changes.forEach((key, itsChanges) -> {
            List<Change> inside = new ArrayList<>();
            for (Change change : itsChanges) {
                if (change.place().steps().size() > depth + 1) {
                    inside.add(change);
                } else if (change.kind() == ChangeKind.REMOVED) {
                    after.remove(key);
                } else if (change.contentAfter() != null) {
                    after.put(key, change.contentAfter());
                }
            }
            if (!inside.isEmpty()) {
                after.computeIfPresent(key, (any, item) -> part((Part) item, inside, depth + 1));
            }
        });
        return after;
    }

    /** What stayed, with what was added and moved at its index, from the first on. */
    private static List<Key> withInserted(List<Key> stayed, List<Change> changes, int depth) {
        List<Change> inserted = changes.stream()
                .filter(change -> change.place().steps().size() == depth + 1)
                .filter(change -> change.indexAfter().isPresent())
                .sorted(Comparator.comparingInt(change -> change.indexAfter().orElse(0)))
                .toList();
        List<Key> all = new ArrayList<>();
        int next = 0;
        for (Change change : inserted) {
            while (all.size() < change.indexAfter().orElse(0)) {
                all.add(stayed.get(next++));
            }
            all.add(keyAt(change, depth));
        }
        all.addAll(stayed.subList(next, stayed.size()));
        return all;
    }

    private static Map<Key, List<Change>> byKey(List<Change> changes, int depth) {
        Map<Key, List<Change>> byKey = new LinkedHashMap<>();
        for (Change change : changes) {
            byKey.computeIfAbsent(keyAt(change, depth), any -> new ArrayList<>())
                    .add(change);
        }
        return byKey;
    }

    private static Key keyAt(Change change, int depth) {
        return Objects.requireNonNull(change.place().steps().get(depth).key(), "a step to an item");
    }
}
