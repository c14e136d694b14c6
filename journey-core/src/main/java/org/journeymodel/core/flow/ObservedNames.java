package org.journeymodel.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
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
        EventNames known = new EventNames(touchpoints, work);
        for (TouchpointStatistics seen : statistics.touchpoints()) {
            work.step();
            OptionalInt meant = known.find(seen.name());
            if (meant.isPresent()) {
                names.indexes.put(seen.name(), meant.getAsInt());
            } else {
                unknown.add(seen.name());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    refusal(journey, unknown, statistics.touchpoints().size(), known.known()));
        }
        return names;
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
