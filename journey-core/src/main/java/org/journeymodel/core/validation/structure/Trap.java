package org.journeymodel.core.validation.structure;

import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint from which no journey can end, so that customers would go round for ever. */
final class Trap implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (inspection.flow().isTrap(at)) {
                inspection.report(
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
    public void describe(RuleBook book) {
        book.error("journey.touchpoint.trap", "No end of the journey can be reached from a touchpoint.");
    }
}
