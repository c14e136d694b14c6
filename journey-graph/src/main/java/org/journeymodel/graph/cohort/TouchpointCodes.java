package org.journeymodel.graph.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;

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
    }

    /** Makes names known, all at once, which is quicker than one by one. */
    void learn(List<String> names) {
        List<String> fresh =
                names.stream().filter(name -> !codes.containsKey(name)).toList();
        List<OptionalInt> found = flow.findObserved(fresh);
        for (int at = 0; at < fresh.size(); at++) {
            String name = fresh.get(at);
            OptionalInt known = found.get(at);
            codes.computeIfAbsent(name, key -> known.orElseGet(() -> codeOfUnknown(name)));
        }
    }

    private int codeOfUnknown(String name) {
        unknown.add(name);
        return size() - 1;
    }

    int codeOf(String name) {
        Integer code = codes.get(name);
        if (code == null) {
            learn(List.of(name));
            code = Objects.requireNonNull(codes.get(name));
        }
        return code;
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

    boolean isKnown(int code) {
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
