package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.model.TouchpointKind;

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
                        Severity.NOTE,
                        "journey.touchpoint.no-team",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        "it is a contact with the company, yet no team owns it.",
                        "Name its team, or make it an activity if the customer is alone here.");
            }
        });
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(
                RuleDescription.note("journey.touchpoint.no-team", "A contact with the company is owned by no team."));
    }
}
