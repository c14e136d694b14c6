package org.journeymodel.graph.conformance;

import java.util.List;
import java.util.OptionalInt;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** The names that events have, and the touchpoints of the map that they mean. */
final class Names {

    /** No touchpoint: START, END, or an event that the map does not know. */
    static final int NONE = -1;

    private final JourneyFlow flow;
    private final List<String> names;
    private final int[] touchpoints;

    private Names(JourneyFlow flow, List<String> names, int[] touchpoints) {
        this.flow = flow;
        this.names = names;
        this.touchpoints = touchpoints;
    }

    static Names of(JourneyFlow flow, List<String> names) {
        int[] touchpoints = flow.findObserved(names).stream()
                .mapToInt((OptionalInt found) -> found.orElse(NONE))
                .toArray();
        return new Names(flow, List.copyOf(names), touchpoints);
    }

    JourneyFlow flow() {
        return flow;
    }

    List<String> names() {
        return names;
    }

    String name(int code) {
        return names.get(code);
    }

    /** The touchpoint that a code means, or {@link #NONE}. */
    int touchpointOf(int code) {
        return touchpoints[code];
    }

    Touchpoint touchpoint(int index) {
        return flow.touchpoints().get(index);
    }

    @Nullable
    Touchpoint touchpointOrNull(int index) {
        return index < 0 ? null : touchpoint(index);
    }
}
