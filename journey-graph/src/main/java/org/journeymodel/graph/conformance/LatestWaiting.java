package org.journeymodel.graph.conformance;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * How long customers may take from one touchpoint to the next. Events do not tell parallel transitions apart: the
 * longest time of them counts, and if one has none, nobody is late.
 */
final class LatestWaiting {

    private final int size;
    private final Map<Long, Duration> byMove = new HashMap<>();

    LatestWaiting(JourneyFlow flow) {
        size = flow.size();
        Set<Long> unlimited = new HashSet<>();
        for (FlowMove move : flow.moves()) {
            long key = key(move.source(), move.target());
            Optional<Duration> latest = move.transition().flatMap(Transition::latestWaiting);
            latest.ifPresentOrElse(time -> byMove.merge(key, time, LatestWaiting::longer), () -> unlimited.add(key));
        }
        byMove.keySet().removeAll(unlimited);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private long key(int source, int target) {
        return (long) source * size + target;
    }

    boolean isEmpty() {
        return byMove.isEmpty();
    }

    @Nullable
    Duration between(int source, int target) {
        return byMove.get(key(source, target));
    }
}
