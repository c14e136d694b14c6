package org.journeymodel.core.validation.structure;

import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a journey without touchpoints: there is nothing to analyse. */
final class EmptyJourney implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().size() == 0) {
            inspection.report(
                    "journey.empty",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "it has no touchpoint.",
                    "Add a stage with at least one touchpoint.");
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.empty", "A journey has no touchpoint.");
    }
}
