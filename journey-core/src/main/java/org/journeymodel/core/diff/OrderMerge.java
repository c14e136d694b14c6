package org.journeymodel.core.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.fields.Key;

/**
 * Brings two orders of a list together. What neither side moved stays in the order of the base. What one
 * side moved or added stands after what it follows there among those that stayed. If both put something
 * after the same, the one whose first key is less comes first, whichever side it is from. What both moved, or
 * both added, to different places is a conflict: it stands where ours has it.
 */
final class OrderMerge {

    private final Map<Key, Integer> base;
    private final Side ours;
    private final Side theirs;
    private final Set<Key> stayed;
    private final List<Key> conflicts = new ArrayList<>();

    /** One side's list: what it kept in order, and after which of those that stayed each other stands. */
    private static final class Side {

        private final Map<Key, Integer> index;
        private final Set<Key> kept;
        private final Map<Key, List<Key>> gaps = new HashMap<>();
        private final Map<Key, Key> anchors = new HashMap<>();

        private Side(List<Key> base, List<Key> list) {
            this.index = indexes(list);
            this.kept = Order.kept(base, list);
        }

        private boolean has(Key key) {
            return index.containsKey(key);
        }

        private void findGaps(List<Key> list, Set<Key> stayed) {
            Key anchor = START;
            for (Key key : list) {
                if (stayed.contains(key)) {
                    anchor = key;
                } else {
                    anchors.put(key, anchor);
                    gaps.computeIfAbsent(anchor, any -> new ArrayList<>()).add(key);
                }
            }
        }

        private List<Key> gap(Key anchor) {
            return gaps.getOrDefault(anchor, List.of());
        }
    }

    private static final Key START = new Key("", -1);

    private OrderMerge(List<Key> base, List<Key> ours, List<Key> theirs) {
        this.base = indexes(base);
        this.ours = new Side(base, ours);
        this.theirs = new Side(base, theirs);
        this.stayed = new HashSet<>(this.ours.kept);
        stayed.retainAll(this.theirs.kept);
        this.ours.findGaps(ours, stayed);
        this.theirs.findGaps(theirs, stayed);
    }

    private static Map<Key, Integer> indexes(List<Key> list) {
        Map<Key, Integer> indexes = new LinkedHashMap<>();
        list.forEach(key -> indexes.put(key, indexes.size()));
        return indexes;
    }

    /** Hears of an element that stands at different places by ours and theirs. */
    interface ConflictListener {
        void onConflict(Key key, int base, int ours, int theirs);
    }

    /**
     * {@return the keys of either side in their common order}
     *
     * <p>All three lists hold only what the merged list holds; any may lack some of it.
     */
    static List<Key> of(List<Key> base, List<Key> ours, List<Key> theirs, ConflictListener listener) {
        if (ours.equals(theirs)) {
            return ours;
        }
        OrderMerge merge = new OrderMerge(base, ours, theirs);
        List<Key> merged = merge.merged();
        for (Key key : merge.conflicts) {
            listener.onConflict(
                    key,
                    merge.base.getOrDefault(key, -1),
                    merge.ours.index.getOrDefault(key, -1),
                    merge.theirs.index.getOrDefault(key, -1));
        }
        return merged;
    }

    private List<Key> merged() {
        List<Key> merged = new ArrayList<>();
        addGap(START, merged);
        for (Key key : ours.index.keySet()) {
            if (stayed.contains(key)) {
                merged.add(key);
                addGap(key, merged);
            }
        }
        return merged;
    }

    private void addGap(Key anchor, List<Key> merged) {
        List<Key> fromOurs = new ArrayList<>();
        for (Key key : ours.gap(anchor)) {
            if (!theirs.has(key) || !isPlacedByTheirs(key)) {
                fromOurs.add(key);
            }
        }
        List<Key> fromTheirs = new ArrayList<>();
        for (Key key : theirs.gap(anchor)) {
            if (!ours.has(key) || isPlacedByTheirs(key)) {
                fromTheirs.add(key);
            } else if (isPlacedByBoth(key)) {
                if (anchor.equals(ours.anchors.get(key))) {
                    fromTheirs.add(key);
                } else {
                    conflicts.add(key);
                }
            }
        }
        zip(fromOurs, fromTheirs, merged);
    }

    /** Whether theirs moved what ours left in its place. */
    private boolean isPlacedByTheirs(Key key) {
        return base.containsKey(key) && ours.kept.contains(key) && !theirs.kept.contains(key);
    }

    /** Whether both moved it, or both added it. */
    private boolean isPlacedByBoth(Key key) {
        return !ours.kept.contains(key) && !theirs.kept.contains(key);
    }

    /** Puts two lists into one; what both hold stands where they meet. */
    private void zip(List<Key> fromOurs, List<Key> fromTheirs, List<Key> merged) {
        Set<Key> shared = new HashSet<>(fromOurs);
        shared.retainAll(new HashSet<>(fromTheirs));
        Set<Key> meeting = Order.kept(fromOurs, fromTheirs);
        List<Key> others = new ArrayList<>(fromTheirs);
        others.removeIf(key -> {
            boolean isElsewhere = shared.contains(key) && !meeting.contains(key);
            if (isElsewhere) {
                conflicts.add(key);
            }
            return isElsewhere;
        });
        int our = 0;
        int their = 0;
        while (our < fromOurs.size() || their < others.size()) {
            List<Key> run = run(fromOurs, our, meeting);
            List<Key> otherRun = run(others, their, meeting);
            boolean ourFirst =
                    otherRun.isEmpty() || (!run.isEmpty() && run.get(0).compareTo(otherRun.get(0)) <= 0);
            merged.addAll(ourFirst ? run : otherRun);
            merged.addAll(ourFirst ? otherRun : run);
            our += run.size();
            their += otherRun.size();
            if (our < fromOurs.size()) {
                merged.add(fromOurs.get(our));
                our++;
                their++;
            }
        }
    }

    /** What comes before the next key at which the lists meet. */
    private static List<Key> run(List<Key> list, int from, Set<Key> meeting) {
        int to = from;
        while (to < list.size() && !meeting.contains(list.get(to))) {
            to++;
        }
        return list.subList(from, to);
    }
}
