package org.journeymodel.core.validation.numbers;

import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds entry probabilities that do not sum to 1. */
final class EntriesOffOne implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().isEntryNormalised()) {
            inspection.report(
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
    public void describe(RuleBook book) {
        book.warning("journey.entry.sum", "The entry probabilities of a journey do not sum to 1.");
    }
}
