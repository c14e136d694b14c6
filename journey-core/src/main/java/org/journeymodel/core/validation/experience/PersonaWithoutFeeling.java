package org.journeymodel.core.validation.experience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a persona in focus of whom no feeling is known at any touchpoint. The map is about her, yet
 * the mean of feelings, the curve and the peak-end figure are those of others.
 */
final class PersonaWithoutFeeling implements Rule {

    @Override
    public void check(Inspection inspection) {
        Set<String> told = whoFeelSomething(inspection);
        if (inspection.flow().size() == 0 || told.contains("")) {
            return;
        }
        List<Persona> personas = inspection.journey().personas();
        Set<String> focus = new HashSet<>(inspection.journey().personasInFocus());
        for (int at = 0; at < personas.size(); at++) {
            inspection.step();
            Persona persona = personas.get(at);
            boolean isInFocus = focus.isEmpty() || focus.contains(persona.id());
            if (isInFocus && told.add(persona.id())) {
                inspection.report(
                        "journey.persona.no-feeling",
                        "/personas/" + at,
                        Inspection.subject(persona),
                        "it is in focus, yet no touchpoint tells what it feels.",
                        "Add emotions to its experiences, or put only other personas in focus.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.persona.no-feeling", "No feeling is known of a persona in focus.");
    }

    /** Ids of personas; the empty one, which nobody has, stands for every customer. */
    private static Set<String> whoFeelSomething(Inspection inspection) {
        Set<String> known = new HashSet<>();
        for (Touchpoint touchpoint : inspection.flow().touchpoints()) {
            inspection.step();
            for (Experience experience : touchpoint.experiences()) {
                if (experience.emotion().isPresent()) {
                    known.add(experience.persona().orElse(""));
                }
            }
        }
        return known;
    }
}
