package org.journeymodel.core.flow;

import java.util.OptionalDouble;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Where a move leads, before its share is known. An unplanned way has no transition, nor has the way
 * to the next touchpoint of a journey without transitions.
 */
record Way(
        int source,
        int target,
        Touchpoint from,
        Touchpoint to,
        @Nullable Transition transition,
        boolean planned) {

    static Way declared(Touchpoints touchpoints, int source, int target, Transition transition) {
        return new Way(source, target, touchpoints.get(source), touchpoints.get(target), transition, true);
    }

    static Way toNext(Touchpoints touchpoints, int source) {
        int next = source + 1;
        return new Way(source, next, touchpoints.get(source), touchpoints.get(next), null, true);
    }

    static Way unplanned(Touchpoints touchpoints, int source, int target) {
        return new Way(source, target, touchpoints.get(source), touchpoints.get(target), null, false);
    }

    OptionalDouble probability() {
        return transition == null ? OptionalDouble.empty() : transition.probability();
    }
}
