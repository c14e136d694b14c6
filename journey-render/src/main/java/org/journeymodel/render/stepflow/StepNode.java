package org.journeymodel.render.stepflow;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Outcome;

/**
 * Customers who are together at a step.
 *
 * @param step the step, from 1; of those who ended, the one after
 * @param name what they are at
 * @param share which share of all customers they are
 * @param touchpoints the touchpoints where they are: one, or several that are shown as one; none of those who
 *     ended, or go on later
 * @param end how their journeys turned out, if they ended
 */
record StepNode(int step, String name, double share, List<Integer> touchpoints, Optional<Outcome> end) {

    /** Keeps a copy of the list. */
    StepNode {
        touchpoints = List.copyOf(touchpoints);
    }

    boolean isEnd() {
        return end.isPresent();
    }

    boolean isTouchpoint() {
        return touchpoints.size() == 1;
    }
}
