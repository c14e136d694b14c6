package org.journeymodel.testing;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;

/**
 * Which stays and waits of customers' journeys are of unknown length.
 *
 * @param lines what is not known
 * @param places the ids of the touchpoints where it is not
 */
record UnknownTimes(List<String> lines, List<String> places) {

    static UnknownTimes of(JourneyFlow flow) {
        UnknownTimes unknown = new UnknownTimes(new ArrayList<>(), new ArrayList<>());
        for (int at = 0; at < flow.size(); at++) {
            boolean isKnown = flow.isStayInWaiting(at) || flow.duration(at).isPresent();
            if (flow.isReachable(at) && !isKnown) {
                String id = flow.touchpoints().get(at).id();
                unknown.add("the duration of " + Quote.of(id) + " is not known", id);
            }
        }
        for (FlowMove move : flow.moves()) {
            if (flow.isReachable(move.source()) && move.meanWaiting().isEmpty()) {
                String from = move.from().id();
                String to = move.to().id();
                unknown.add("the wait from " + Quote.of(from) + " to " + Quote.of(to) + " is not known", from);
            }
        }
        return unknown;
    }

    private void add(String line, String place) {
        lines.add(line);
        places.add(place);
    }
}
