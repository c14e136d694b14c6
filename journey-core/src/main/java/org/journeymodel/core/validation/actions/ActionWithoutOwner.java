package org.journeymodel.core.validation.actions;

import java.util.List;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an action item, planned or in progress, that nobody sees to: it has neither owner nor team.
 * What nobody has promised does not happen.
 */
final class ActionWithoutOwner implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<ActionItem> items = inspection.journey().actionItems();
        for (int at = 0; at < items.size(); at++) {
            inspection.step();
            ActionItem item = items.get(at);
            boolean isOpen = item.status() == ActionStatus.PLANNED || item.status() == ActionStatus.IN_PROGRESS;
            if (isOpen && item.owner().isEmpty() && item.team().isEmpty()) {
                inspection.report(
                        "journey.action-item.no-owner",
                        "/actionItems/" + at,
                        Inspection.subject(item),
                        "it has neither owner nor team; nobody sees to it.",
                        "Name one of them.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.action-item.no-owner", "An action item that is not done has neither owner nor team.");
    }
}
