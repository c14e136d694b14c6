package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.JourneyKind;

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
                    Severity.NOTE,
                    "journey.outcome.none",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "no touchpoint has an outcome; customers who succeed cannot be told from those who do not.",
                    "Give the touchpoint where customers have what they came for the outcome success.");
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.note("journey.outcome.none", "No touchpoint of a journey has an outcome."));
    }
}
