package org.journeymodel.graph.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * The touchpoints that events mean, as numbers: first those of the map in order, then names that the map does
 * not know, as they come. A name is an id before it is an event name, as {@link JourneyFlow} has it.
 */
final class TouchpointCodes {

    private final JourneyFlow flow;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    TouchpointCodes(JourneyFlow flow) {
        this.flow = flow;
        for (int at = 0; at < flow.size(); at++) {
            codes.putIfAbsent(flow.touchpoints().get(at).id(), at);
        }
        Map<String, Integer> byEventName = new HashMap<>();
        for (Touchpoint touchpoint : flow.touchpoints()) {
            int at = flow.findIndex(touchpoint.id()).orElseThrow();
            for (String name : touchpoint.eventNames()) {
                requireSame(name, byEventName.putIfAbsent(name, at), at);
            }
        }
        byEventName.forEach(codes::putIfAbsent);
    }

    private void requireSame(String name, @Nullable Integer before, int at) {
        if (before != null && before != at && !codes.containsKey(name)) {
            throw new IllegalArgumentException("Event name "
                    + Quote.of(name)
                    + " belongs to touchpoint "
                    + Quote.of(idOf(before))
                    + " and to touchpoint "
                    + Quote.of(idOf(at))
                    + ". Leave it at one of them.");
        }
    }

    int codeOf(String name) {
        Integer known = codes.get(name);
        if (known != null) {
            return known;
        }
        int code = size();
        codes.put(name, code);
        unknown.add(name);
        return code;
    }

    int known() {
        return flow.size();
    }

    int size() {
        return flow.size() + unknown.size();
    }

    String idOf(int code) {
        return isKnown(code) ? flow.touchpoints().get(code).id() : unknown.get(code - flow.size());
    }

    String nameOf(int code) {
        return isKnown(code) ? flow.touchpoints().get(code).name() : unknown.get(code - flow.size());
    }

    private boolean isKnown(int code) {
        return code < flow.size();
    }

    Optional<Outcome> outcomeOf(int code) {
        return isKnown(code) ? flow.outcome(code) : Optional.empty();
    }

    boolean hasSuccess() {
        return flow.touchpoints().stream()
                .anyMatch(each -> each.outcome().filter(Outcome.SUCCESS::equals).isPresent());
    }
}
