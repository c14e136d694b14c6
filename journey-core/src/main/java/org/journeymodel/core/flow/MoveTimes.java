package org.journeymodel.core.flow;

import java.time.Duration;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.DurationSummary;
import org.jspecify.annotations.Nullable;

/** How long a move takes, as far as it is known. */
record MoveTimes(
        @Nullable Duration typical,
        @Nullable Duration mean,
        @Nullable Duration percentile95) {

    static final MoveTimes UNKNOWN = new MoveTimes(null, null, null);

    /** A declared waiting time is typical, and the best guess of the mean that there is. */
    static MoveTimes declaredBy(@Nullable Transition transition) {
        if (transition == null || transition.waiting().isEmpty()) {
            return UNKNOWN;
        }
        Duration waiting = transition.waiting().get();
        return new MoveTimes(waiting, waiting, null);
    }

    static MoveTimes observed(DurationSummary summary) {
        return new MoveTimes(summary.median(), summary.mean(), summary.percentile95());
    }

    static MoveTimes observedMean(Duration mean) {
        return new MoveTimes(null, mean, null);
    }
}
