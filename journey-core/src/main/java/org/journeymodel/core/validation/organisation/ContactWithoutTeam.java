package org.journeymodel.core.validation.organisation;

import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a contact with the company that no team owns. What everybody is responsible for, nobody
 * improves. Activities of the customer alone need no owner.
 */
final class ContactWithoutTeam implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            boolean isContact = touchpoint.kind() == TouchpointKind.CONTACT;
            if (isContact && touchpoint.team().isEmpty()) {
                inspection.report(
                        "journey.touchpoint.no-team",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "it is a contact with the company, yet no team owns it.",
                        "Name its team, or make it an activity if the customer is alone here.");
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.touchpoint.no-team", "A contact with the company is owned by no team.");
    }
}
