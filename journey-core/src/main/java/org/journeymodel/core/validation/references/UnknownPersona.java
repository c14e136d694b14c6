package org.journeymodel.core.validation.references;

import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.PlacedExperience;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a persona, in focus, varied by another, of an experience, of feedback or of a transition,
 * that the journey does not have.
 */
final class UnknownPersona implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        KnownIds personas = new KnownIds(inspection, "persona", journey.personas(), Persona::id);
        personas.check(
                journey.personasInFocus(),
                "journey.focus.unknown-persona",
                "/personasInFocus",
                "journey " + Quote.of(journey.id()));
        for (int at = 0; at < journey.personas().size(); at++) {
            Persona persona = journey.personas().get(at);
            personas.check(
                    persona.variantOf(),
                    "journey.persona.unknown-persona",
                    "/personas/" + at + "/variantOf",
                    Inspection.subject(persona));
        }
        for (int at = 0; at < journey.transitions().size(); at++) {
            inspection.step();
            Transition transition = journey.transitions().get(at);
            personas.check(
                    transition.personas(),
                    "journey.transition.unknown-persona",
                    "/transitions/" + at + "/personas",
                    Inspection.subject(transition));
        }
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            personas.check(
                    placed.experience().persona(),
                    "journey.experience.unknown-persona",
                    placed.path() + "/persona",
                    placed.subject());
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            checkFeedback(personas, inspection.flow().touchpoints().get(at), inspection.pathOf(at));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.focus.unknown-persona", "The journey has a persona in focus whom it does not have.");
        book.error("journey.persona.unknown-persona", "A persona varies one whom the journey does not have.");
        book.error(
                "journey.transition.unknown-persona",
                "A transition is taken by a persona whom the journey does not have.");
        book.error(
                "journey.experience.unknown-persona",
                "An experience is that of a persona whom the journey does not have.");
        book.error("journey.feedback.unknown-persona", "Feedback comes from a persona whom the journey does not have.");
    }

    private static void checkFeedback(KnownIds personas, Touchpoint touchpoint, String path) {
        String subject = Inspection.subject(touchpoint);
        for (int at = 0; at < touchpoint.feedback().size(); at++) {
            personas.check(
                    touchpoint.feedback().get(at).persona(),
                    "journey.feedback.unknown-persona",
                    path + "/feedback/" + at + "/persona",
                    "feedback at " + subject);
        }
    }
}
