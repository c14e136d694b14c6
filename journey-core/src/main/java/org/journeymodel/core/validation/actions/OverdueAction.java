package org.journeymodel.core.validation.actions;

import java.time.LocalDate;
import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an action item that should have been done by the day given, or else by that of the map's
 * version, and is not. A plan that is behind is no plan until somebody looks at it again.
 */
final class OverdueAction implements Rule {

    private final ReferenceDay reference;

    OverdueAction(ReferenceDay reference) {
        this.reference = reference;
    }

    @Override
    public void check(Inspection inspection) {
        reference.in(inspection.journey()).ifPresent(today -> check(inspection, today));
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.action-item.overdue", "An action item should have been done by now.");
    }

    private void check(Inspection inspection, LocalDate today) {
        List<ActionItem> items = inspection.journey().actionItems();
        for (int at = 0; at < items.size(); at++) {
            inspection.step();
            ActionItem item = items.get(at);
            if (item.isOverdue(today)) {
                inspection.report(
                        "journey.action-item.overdue",
                        "/actionItems/" + at + "/due",
                        Inspection.subject(item),
                        "it was due on " + item.due().orElse(today) + ", and its status is still "
                                + PlainText.of(item.status()) + " on " + reference.say(today) + ".",
                        "Do it, give it a new day, or drop it.");
            }
        }
    }
}
