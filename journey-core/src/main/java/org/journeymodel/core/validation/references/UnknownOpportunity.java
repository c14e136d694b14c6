package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds an opportunity of an action item that the journey does not have. */
final class UnknownOpportunity implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        KnownIds known = new KnownIds(inspection, "opportunity", journey.opportunities(), Opportunity::id);
        List<ActionItem> items = journey.actionItems();
        for (int at = 0; at < items.size(); at++) {
            known.check(
                    items.get(at).opportunities(),
                    "journey.action-item.unknown-opportunity",
                    "/actionItems/" + at + "/opportunities",
                    Inspection.subject(items.get(at)));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.action-item.unknown-opportunity",
                "An action item serves an opportunity that the journey does not have.");
    }
}
