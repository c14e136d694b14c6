package org.journeymodel.graph.chain;

import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;

/** Which findings stop the mathematics of a flow: with them, its answers would be wrong. */
public final class Soundness {

    private static final String TRAP = "journey.touchpoint.trap";

    private static final Set<String> STOPS = Set.of(
            "journey.empty",
            "journey.id.duplicate",
            "journey.transition.unknown-source",
            "journey.transition.unknown-target",
            "journey.touchpoint.probability-sum",
            TRAP);

    private Soundness() {}

    /**
     * Does nothing if the shares of a flow make sense.
     *
     * @throws org.journeymodel.core.validation.InvalidJourneyException if not, with all errors that stop
     */
    public static void require(JourneyFlow flow) {
        JourneyValidator.standard().validate(flow).requireNone(Soundness::stops);
    }

    /** {@return whether no answer is right where this was found} */
    public static boolean stops(Finding finding) {
        return STOPS.contains(finding.ruleId());
    }

    /** {@return whether this is of a touchpoint from which no end can be reached} */
    public static boolean isTrap(Finding finding) {
        return finding.ruleId().equals(TRAP);
    }
}
