package org.journeymodel.graph.review;

import java.util.List;
import java.util.OptionalInt;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.cohort.Share;

/** Counts who succeeds, by the paths that customers took. */
final class Successes {

    private Successes() {}

    /** {@return how many customers ever visit a touchpoint of success; of nobody if the map has none} */
    static Share of(JourneyFlow flow, ObservedJourneys observed) {
        boolean isDeclared = flow.touchpoints().stream()
                .anyMatch(each -> each.outcome().filter(Outcome.SUCCESS::equals).isPresent());
        if (!isDeclared) {
            return new Share(0, 0);
        }
        List<OptionalInt> touchpoints = flow.findObserved(observed.touchpoints());
        boolean[] succeeds = new boolean[touchpoints.size()];
        for (int code = 0; code < succeeds.length; code++) {
            OptionalInt at = touchpoints.get(code);
            succeeds[code] = at.isPresent()
                    && flow.outcome(at.getAsInt())
                            .filter(Outcome.SUCCESS::equals)
                            .isPresent();
        }
        long successes = 0;
        for (int variant = 0; variant < observed.variantCount(); variant++) {
            successes += succeeds(observed, variant, succeeds) ? observed.customersOf(variant) : 0;
        }
        return new Share(successes, observed.customerCount());
    }

    private static boolean succeeds(ObservedJourneys observed, int variant, boolean[] succeeds) {
        for (int place = 0; place < observed.lengthOf(variant); place++) {
            if (succeeds[observed.touchpointAt(variant, place)]) {
                return true;
            }
        }
        return false;
    }
}
