package org.journeymodel.core.validation.numbers;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a journey all of whose entry probabilities are 0. */
final class NoEntry implements Rule {

    @Override
    public void check(Inspection inspection) {
        JourneyFlow flow = inspection.flow();
        boolean declaresEntries = flow.touchpoints().stream()
                .anyMatch(each -> each.entryProbability().isPresent());
        if (declaresEntries && flow.entryProvenance() == Provenance.ASSUMED) {
            inspection.report(
                    "journey.entry.none",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "every entry probability is 0, so that no customer could begin; all are taken to begin"
                            + " at the first touchpoint, "
                            + Quote.of(flow.touchpoints().get(0).id())
                            + ".",
                    "Give at least one touchpoint an entry probability above 0.");
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.entry.none", "Every entry probability of a journey is 0.");
    }
}
