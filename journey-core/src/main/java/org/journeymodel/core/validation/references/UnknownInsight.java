package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.PlacedClaim;
import org.journeymodel.core.validation.rule.PlacedExperience;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an insight, cited by a claim, an experience, a persona, a transition or an opportunity, that
 * the journey does not have.
 */
final class UnknownInsight implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        KnownIds insights = new KnownIds(inspection, "insight", journey.insights(), Insight::id);
        checkExperiences(inspection, insights);
        for (int at = 0; at < journey.personas().size(); at++) {
            Persona persona = journey.personas().get(at);
            insights.check(
                    persona.insights(),
                    "journey.persona.unknown-insight",
                    "/personas/" + at + "/insights",
                    Inspection.subject(persona));
        }
        for (int at = 0; at < journey.transitions().size(); at++) {
            inspection.step();
            Transition transition = journey.transitions().get(at);
            insights.check(
                    transition.insights(),
                    "journey.transition.unknown-insight",
                    "/transitions/" + at + "/insights",
                    Inspection.subject(transition));
        }
        for (int at = 0; at < journey.opportunities().size(); at++) {
            Opportunity opportunity = journey.opportunities().get(at);
            insights.check(
                    opportunity.insights(),
                    "journey.opportunity.unknown-insight",
                    "/opportunities/" + at + "/insights",
                    Inspection.subject(opportunity));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.claim.unknown-insight", "A claim cites an insight that the journey does not have.");
        book.error(
                "journey.experience.unknown-insight", "An experience cites an insight that the journey does not have.");
        book.error("journey.persona.unknown-insight", "A persona cites an insight that the journey does not have.");
        book.error(
                "journey.transition.unknown-insight", "A transition cites an insight that the journey does not have.");
        book.error(
                "journey.opportunity.unknown-insight",
                "An opportunity cites an insight that the journey does not have.");
    }

    private static void checkExperiences(Inspection inspection, KnownIds insights) {
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            List<String> cited = placed.experience().insights();
            insights.check(cited, "journey.experience.unknown-insight", placed.path() + "/insights", placed.subject());
        }
        for (PlacedClaim placed : PlacedClaim.of(inspection)) {
            List<String> cited = placed.claim().insights();
            insights.check(cited, "journey.claim.unknown-insight", placed.path() + "/insights", placed.subject());
        }
    }
}
