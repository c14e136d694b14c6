package org.journeymodel.graph.conformance;

import java.util.Arrays;
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

    /** Source and target of all moves, in order. */
    private final long[] moves;

    private Names(JourneyFlow flow, List<String> names, int[] touchpoints) {
        this.flow = flow;
        this.names = names;
        this.touchpoints = touchpoints;
        this.moves = flow.moves().stream()
                .mapToLong(move -> key(move.source(), move.target()))
                .sorted()
                .toArray();
    }

    static Names of(JourneyFlow flow, List<String> names) {
        int[] touchpoints = flow.findObserved(names).stream()
                .mapToInt((OptionalInt found) -> found.orElse(NONE))
                .toArray();
        return new Names(flow, List.copyOf(names), touchpoints);
    }

    private static long key(int source, int target) {
        return (long) source << Integer.SIZE | target;
    }

    /** {@return whether the map leads from one touchpoint to another, or with {@link #NONE} begins there} */
    boolean hasWay(int source, int target) {
        return source == NONE ? flow.entryShare(target) > 0 : Arrays.binarySearch(moves, key(source, target)) >= 0;
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
