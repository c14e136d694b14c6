package org.journeymodel.core.validation.actions;

import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds an action item that has a day on which it was done, and is planned or dropped. */
final class DoneWithoutStatus implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<ActionItem> items = inspection.journey().actionItems();
        for (int at = 0; at < items.size(); at++) {
            ActionItem item = items.get(at);
            boolean undone = item.status() == ActionStatus.PLANNED || item.status() == ActionStatus.DROPPED;
            if (undone && item.done().isPresent()) {
                inspection.report(
                        "journey.action-item.done-without-status",
                        "/actionItems/" + at + "/done",
                        Inspection.subject(item),
                        "it was done on " + item.done().get() + ", yet its status is " + PlainText.of(item.status())
                                + ".",
                        "Make it done, or leave the day out.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning(
                "journey.action-item.done-without-status",
                "An action item has a day on which it was done, and a status that says otherwise.");
    }
}
