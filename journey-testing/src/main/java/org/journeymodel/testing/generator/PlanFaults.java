package org.journeymodel.testing.generator;

import java.time.LocalDate;
import java.util.Random;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Journey;

/** What can be wrong with opportunities and what is done about them. */
final class PlanFaults {

    private static final String NOWHERE = "nowhere";

    private PlanFaults() {}

    static Journey unknownTouchpoint(Journey journey, Random random) {
        return with(journey, opportunity().addTouchpoints(NOWHERE));
    }

    static Journey unknownClaim(Journey journey, Random random) {
        return with(journey, opportunity().addClaims(NOWHERE));
    }

    static Journey unknownInsight(Journey journey, Random random) {
        return with(journey, opportunity().addInsights(NOWHERE));
    }

    static Journey unknownOpportunity(Journey journey, Random random) {
        return with(journey, item().addOpportunities(NOWHERE));
    }

    static Journey unknownTeam(Journey journey, Random random) {
        return with(journey, item().team("nobody"));
    }

    static Journey doneWithoutStatus(Journey journey, Random random) {
        return with(journey, item().status(ActionStatus.PLANNED).done(LocalDate.of(2024, 2, 29)));
    }

    private static Opportunity.Builder opportunity() {
        return Opportunity.builder("idea", "Something better");
    }

    private static ActionItem.Builder item() {
        return ActionItem.builder("task", "Something to do");
    }

    private static Journey with(Journey journey, Opportunity.Builder opportunity) {
        return journey.toBuilder().addOpportunities(opportunity.build()).build();
    }

    private static Journey with(Journey journey, ActionItem.Builder item) {
        return journey.toBuilder().addActionItems(item.build()).build();
    }
}
