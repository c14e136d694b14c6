package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.observed.ObservedJourneys;

/**
 * Counts where observed customers were at each step. What the journey does not know stands after its
 * touchpoints, by the names that the events have for it.
 */
final class CountedSteps {

    private final JourneyFlow flow;
    private final ObservedJourneys observed;
    private final int[] touchpoints;
    private final List<String> unknown = new ArrayList<>();

    CountedSteps(JourneyFlow flow, ObservedJourneys observed) {
        this.flow = flow;
        this.observed = observed;
        List<OptionalInt> found = flow.findObserved(observed.touchpoints());
        this.touchpoints = new int[found.size()];
        for (int code = 0; code < touchpoints.length; code++) {
            if (found.get(code).isEmpty()) {
                unknown.add(observed.touchpoints().get(code));
            }
            touchpoints[code] = found.get(code).orElse(flow.size() + unknown.size() - 1);
        }
    }

    /** {@return the names that the journey does not know, in the order of their indexes} */
    List<String> unknown() {
        return unknown;
    }

    StepShares of(int steps) {
        StepShares shares = new StepShares();
        for (int variant = 0; variant < observed.variantCount(); variant++) {
            count(shares, variant, steps);
        }
        return shares;
    }

    private void count(StepShares shares, int variant, int steps) {
        double share = (double) observed.customersOf(variant) / observed.customerCount();
        int length = observed.lengthOf(variant);
        int best = ChainSteps.ORDER.size() - 1;
        for (int step = 1; step <= Math.min(steps, length); step++) {
            int here = touchpoints[observed.touchpointAt(variant, step - 1)];
            best = here < flow.size() ? ChainSteps.rank(flow, here, best) : best;
            shares.addThere(step, here, share);
            if (step == length) {
                shares.addEnding(step, here, ChainSteps.ORDER.get(best), share);
            } else {
                shares.addMove(step, here, touchpoints[observed.touchpointAt(variant, step)], share);
            }
        }
    }
}
