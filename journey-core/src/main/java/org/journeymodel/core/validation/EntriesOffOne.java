package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.message.Quote;

/** Finds entry probabilities that do not sum to 1. */
final class EntriesOffOne implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().isEntryNormalised()) {
            inspection.report(
                    Severity.WARNING,
                    "journey.entry.sum",
                    "/stages",
                    "journey " + Quote.of(inspection.journey().id()),
                    "the entry probabilities of its touchpoints sum to "
                            + Decimals.plain(inspection.flow().declaredEntrySum())
                            + ", not to 1; they are divided by their sum.",
                    "Make them sum to 1.");
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(
                RuleDescription.warning("journey.entry.sum", "The entry probabilities of a journey do not sum to 1."));
    }
}
