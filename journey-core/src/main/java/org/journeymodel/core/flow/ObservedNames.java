package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;

/**
 * Finds the touchpoint that an event log means by a name: the one with that id, else the one that
 * lists it among its event names.
 */
final class ObservedNames {

    private static final int MOST_LISTED = 10;

    private final Map<String, Integer> indexes = new HashMap<>();

    private ObservedNames() {}

    /**
     * Finds the touchpoints of all names, or refuses the statistics with every name that the journey
     * does not know.
     */
    static ObservedNames of(Journey journey, Touchpoints touchpoints, FlowStatistics statistics) {
        Map<String, Integer> known = namesOf(touchpoints);
        ObservedNames names = new ObservedNames();
        List<String> unknown = new ArrayList<>();
        for (TouchpointStatistics seen : statistics.touchpoints()) {
            Integer index = known.get(seen.name());
            if (index == null) {
                unknown.add(seen.name());
            } else {
                names.indexes.put(seen.name(), index);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    refusal(journey, unknown, statistics.touchpoints().size(), known));
        }
        return names;
    }

    private static Map<String, Integer> namesOf(Touchpoints touchpoints) {
        Map<String, Integer> known = new HashMap<>();
        for (int at = 0; at < touchpoints.size(); at++) {
            known.putIfAbsent(touchpoints.get(at).id(), at);
        }
        for (int at = 0; at < touchpoints.size(); at++) {
            for (String name : touchpoints.get(at).eventNames()) {
                Integer other = known.putIfAbsent(name, at);
                OptionalInt sameId = touchpoints.find(name);
                if (other != null && other != at && sameId.isEmpty()) {
                    throw new IllegalArgumentException("Event name "
                            + Quote.of(name)
                            + " belongs to touchpoint "
                            + Quote.of(touchpoints.get(other).id())
                            + " and to touchpoint "
                            + Quote.of(touchpoints.get(at).id())
                            + ". Leave it at one of them.");
                }
            }
        }
        return known;
    }

    private static String refusal(Journey journey, List<String> unknown, int all, Map<String, Integer> known) {
        StringBuilder message = new StringBuilder("Journey ")
                .append(Quote.of(journey.id()))
                .append(" does not know ")
                .append(unknown.size())
                .append(" of the ")
                .append(all)
                .append(" touchpoints that were observed: ");
        for (int at = 0; at < Math.min(unknown.size(), MOST_LISTED); at++) {
            message.append(at == 0 ? "" : ", ").append(Quote.of(unknown.get(at)));
            Suggestion.nearest(unknown.get(at), known.keySet().stream().sorted().toList())
                    .ifPresent(near -> message.append(" (did you mean ")
                            .append(Quote.of(near))
                            .append("?)"));
        }
        if (unknown.size() > MOST_LISTED) {
            message.append(" and ").append(unknown.size() - MOST_LISTED).append(" more");
        }
        return message.append(". Add touchpoints for them, or name them with"
                        + " Touchpoint.Builder.addEventNames where they are.")
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
