package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.work.Work;

/** The touchpoints of a journey by the names that events have for them: their ids, else their event names. */
final class EventNames {

    private final Touchpoints touchpoints;
    private final Map<String, List<Integer>> byEventName = new HashMap<>();

    EventNames(Touchpoints touchpoints, Work work) {
        this.touchpoints = touchpoints;
        for (int at = 0; at < touchpoints.size(); at++) {
            work.step();
            // Of touchpoints with the same id, the first lists the names of all.
            int first = touchpoints.find(touchpoints.get(at).id()).orElse(at);
            touchpoints.get(at).eventNames().forEach(name -> list(name, first));
        }
    }

    private void list(String name, int touchpoint) {
        List<Integer> listing = byEventName.computeIfAbsent(name, key -> new ArrayList<>(1));
        // Indexes grow but for twins, so looking at the last one finds repetitions.
        if (listing.isEmpty() || listing.get(listing.size() - 1) != touchpoint) {
            listing.add(touchpoint);
        }
    }

    /**
     * The touchpoint that a name means; empty if the journey does not know it.
     *
     * @throws IllegalArgumentException if it is an event name of several touchpoints, and the id of none
     */
    OptionalInt find(String name) {
        OptionalInt sameId = touchpoints.find(name);
        List<Integer> listing = byEventName.getOrDefault(name, List.of());
        if (sameId.isPresent() || listing.isEmpty()) {
            return sameId;
        }
        requireOne(name, listing);
        return OptionalInt.of(listing.get(0));
    }

    private void requireOne(String name, List<Integer> listing) {
        if (listing.size() > 1) {
            throw new IllegalArgumentException("Event name "
                    + Quote.of(name)
                    + " belongs to touchpoint "
                    + Quote.of(touchpoints.get(listing.get(0)).id())
                    + " and to touchpoint "
                    + Quote.of(touchpoints.get(listing.get(1)).id())
                    + ". Leave it at one of them.");
        }
    }

    /** All names that are known, sorted. */
    SortedSet<String> known() {
        SortedSet<String> known = new TreeSet<>(byEventName.keySet());
        touchpoints.inOrder().forEach(touchpoint -> known.add(touchpoint.id()));
        return known;
    }
}
