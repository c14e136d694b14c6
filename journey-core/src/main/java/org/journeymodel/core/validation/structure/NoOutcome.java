package org.journeymodel.core.validation.structure;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a journey none of whose touchpoints has an outcome. Nobody can tell customers who reach what
 * they came for from those who give up; bottlenecks go by customers lost instead. A day in the life
 * needs no outcome.
 */
final class NoOutcome implements Rule {

    @Override
    public void check(Inspection inspection) {
        JourneyFlow flow = inspection.flow();
        boolean needsOne = flow.size() > 0 && inspection.journey().kind() != JourneyKind.DAY_IN_THE_LIFE;
        if (needsOne
                && flow.touchpoints().stream().allMatch(each -> each.outcome().isEmpty())) {
            inspection.report(
                    "journey.outcome.none",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "no touchpoint has an outcome; customers who succeed cannot be told from those who do not.",
                    "Give the touchpoint where customers have what they came for the outcome success.");
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.outcome.none", "No touchpoint of a journey has an outcome.");
    }
}
