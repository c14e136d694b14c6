package org.journeymodel.graph.flow;

import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.validation.JourneyValidator;

/** Which findings stop the mathematics of a flow: with them, its answers would be wrong. */
final class Soundness {

    private static final Set<String> STOPS = Set.of(
            "journey.empty",
            "journey.id.duplicate",
            "journey.transition.unknown-source",
            "journey.transition.unknown-target",
            "journey.touchpoint.probability-sum",
            "journey.touchpoint.trap");

    private Soundness() {}

    static void require(JourneyFlow flow) {
        JourneyValidator.standard().validate(flow).requireNone(finding -> STOPS.contains(finding.ruleId()));
    }
}
