package org.journeymodel.core.validation;

import java.util.List;

/** Finds a touchpoint from which no journey can end, so that customers would go round for ever. */
final class Trap implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (inspection.flow().isTrap(at)) {
                inspection.report(
                        Severity.ERROR,
                        "journey.touchpoint.trap",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "no end of the journey can be reached from it; customers who get here go round for ever.",
                        "Add a transition that leads out, give it an exit probability, or lower the"
                                + " probabilities of its transitions so that some customers leave.");
            }
        });
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.error(
                "journey.touchpoint.trap", "No end of the journey can be reached from a touchpoint."));
    }
}
