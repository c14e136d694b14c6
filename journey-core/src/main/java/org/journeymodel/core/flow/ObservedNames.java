package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.work.Work;

/**
 * Finds the touchpoint that an event log means by a name: the one with that id, else the one that
 * lists it among its event names.
 */
final class ObservedNames {

    private static final int MOST_LISTED = 10;

    private final Map<String, Integer> indexes = new HashMap<>();

    private ObservedNames() {}

    /**
     * Finds the touchpoints of all names, or refuses the statistics with the names that the journey
     * does not know.
     */
    static ObservedNames of(Journey journey, Touchpoints touchpoints, FlowStatistics statistics, Work work) {
        ObservedNames names = new ObservedNames();
        List<String> unknown = new ArrayList<>();
        Map<String, List<Integer>> byEventName = byEventName(touchpoints, work);
        for (TouchpointStatistics seen : statistics.touchpoints()) {
            work.step();
            OptionalInt sameId = touchpoints.find(seen.name());
            List<Integer> listing = byEventName.getOrDefault(seen.name(), List.of());
            if (sameId.isPresent()) {
                names.indexes.put(seen.name(), sameId.getAsInt());
            } else if (listing.isEmpty()) {
                unknown.add(seen.name());
            } else {
                requireOne(seen.name(), listing, touchpoints);
                names.indexes.put(seen.name(), listing.get(0));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    refusal(journey, unknown, statistics.touchpoints().size(), known(touchpoints, byEventName)));
        }
        return names;
    }

    /** The touchpoints that list a name, by name; of touchpoints with the same id the first. */
    private static Map<String, List<Integer>> byEventName(Touchpoints touchpoints, Work work) {
        Map<String, List<Integer>> listing = new HashMap<>();
        for (int at = 0; at < touchpoints.size(); at++) {
            work.step();
            int first = touchpoints.find(touchpoints.get(at).id()).orElse(at);
            for (String name : touchpoints.get(at).eventNames()) {
                List<Integer> indexes = listing.computeIfAbsent(name, key -> new ArrayList<>(1));
                // Indexes grow but for twins, so looking at the last one finds repetitions.
                if (indexes.isEmpty() || indexes.get(indexes.size() - 1) != first) {
                    indexes.add(first);
                }
            }
        }
        return listing;
    }

    private static void requireOne(String name, List<Integer> listing, Touchpoints touchpoints) {
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

    private static SortedSet<String> known(Touchpoints touchpoints, Map<String, List<Integer>> byEventName) {
        SortedSet<String> known = new TreeSet<>(byEventName.keySet());
        touchpoints.inOrder().forEach(touchpoint -> known.add(touchpoint.id()));
        return known;
    }

    private static String refusal(Journey journey, List<String> unknown, int all, SortedSet<String> known) {
        StringBuilder message = new StringBuilder("Journey ")
                .append(Quote.of(journey.id()))
                .append(" does not know ")
                .append(unknown.size())
                .append(" of the ")
                .append(all)
                .append(" touchpoints that were observed: ");
        for (int at = 0; at < Math.min(unknown.size(), MOST_LISTED); at++) {
            message.append(at == 0 ? "" : ", ").append(Quote.of(unknown.get(at)));
            Suggestion.nearest(unknown.get(at), known)
                    .ifPresent(near -> message.append(" (did you mean ")
                            .append(Quote.of(near))
                            .append("?)"));
        }
        if (unknown.size() > MOST_LISTED) {
            message.append(" and ").append(unknown.size() - MOST_LISTED).append(" more");
        }
        return message.append(". Add touchpoints for them, or list them among the event names of the"
                        + " touchpoints that they mean.")
                .toString();
    }

    int indexOf(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalArgumentException("Unknown name " + Quote.of(name) + ".");
        }
        return index;
    }
}
