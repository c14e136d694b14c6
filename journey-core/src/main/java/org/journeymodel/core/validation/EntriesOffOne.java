package org.journeymodel.core.validation;

import java.util.Locale;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;

/** Finds entry probabilities that do not sum to 1, and those that leave no entry at all. */
final class EntriesOffOne implements Rule {

    @Override
    public void check(Inspection inspection) {
        JourneyFlow flow = inspection.flow();
        String subject = "journey " + Quote.of(inspection.journey().id());
        if (flow.isEntryNormalised()) {
            inspection.report(
                    Severity.WARNING,
                    "journey.entry.sum",
                    "/stages",
                    subject,
                    String.format(
                            Locale.ROOT,
                            "the entry probabilities of its touchpoints sum to %.4g, not to 1; they are"
                                    + " divided by their sum.",
                            flow.declaredEntrySum()),
                    "Make them sum to 1.");
        }
        boolean declaresEntries = flow.touchpoints().stream()
                .anyMatch(each -> each.entryProbability().isPresent());
        if (declaresEntries && flow.entryProvenance() == Provenance.ASSUMED) {
            Touchpoint first = flow.touchpoints().get(0);
            inspection.report(
                    Severity.WARNING,
                    "journey.entry.none",
                    "/stages",
                    subject,
                    "every entry probability is 0, so that no customer could begin; all are taken to begin"
                            + " at the first touchpoint, "
                            + Quote.of(first.id())
                            + ".",
                    "Give at least one touchpoint an entry probability above 0.");
        }
    }
}
