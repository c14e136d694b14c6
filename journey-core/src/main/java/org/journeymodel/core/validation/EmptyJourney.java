package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.message.Quote;

/** Finds a journey without touchpoints: there is nothing to analyse. */
final class EmptyJourney implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().size() == 0) {
            inspection.report(
                    Severity.ERROR,
                    "journey.empty",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "it has no touchpoint.",
                    "Add a stage with at least one touchpoint.");
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.error("journey.empty", "A journey has no touchpoint."));
    }
}
