package org.journeymodel.core.validation.experience;

import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a moment of truth at which no feeling is known. It decides over the relation to the company;
 * which way it goes, the map does not say.
 */
final class MomentOfTruthWithoutFeeling implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (touchpoint.momentOfTruth() && inspection.flow().feeling(at).isEmpty()) {
                inspection.report(
                        "journey.moment-of-truth.no-feeling",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "it is a moment of truth, yet what customers feel there is not known.",
                        "Add an emotion to an experience of a persona in focus, or of every customer.");
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.moment-of-truth.no-feeling", "No feeling is known at a moment of truth.");
    }
}
