package org.journeymodel.core.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** Finds a persona, in focus, of an experience or of a transition, that the journey does not have. */
final class UnknownPersona implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        Set<String> known = new LinkedHashSet<>();
        journey.personas().forEach(persona -> known.add(persona.id()));
        checkAll(
                inspection,
                known,
                journey.personasInFocus(),
                "journey.focus.unknown-persona",
                "/personasInFocus/",
                "journey " + Quote.of(journey.id()));
        for (int at = 0; at < journey.transitions().size(); at++) {
            Transition transition = journey.transitions().get(at);
            checkAll(
                    inspection,
                    known,
                    transition.personas(),
                    "journey.transition.unknown-persona",
                    "/transitions/" + at + "/personas/",
                    Inspection.subject(transition));
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            checkExperiences(inspection, known, at);
        }
    }

    private static void checkExperiences(Inspection inspection, Set<String> known, int touchpoint) {
        Touchpoint owner = inspection.flow().touchpoints().get(touchpoint);
        for (int at = 0; at < owner.experiences().size(); at++) {
            Experience experience = owner.experiences().get(at);
            String path = inspection.pathOf(touchpoint) + "/experiences/" + at + "/persona";
            experience
                    .persona()
                    .filter(id -> !known.contains(id))
                    .ifPresent(id -> report(
                            inspection,
                            known,
                            id,
                            "journey.experience.unknown-persona",
                            path,
                            "experience at " + Inspection.subject(owner)));
        }
    }

    private static void checkAll(
            Inspection inspection, Set<String> known, List<String> ids, String ruleId, String path, String subject) {
        for (int at = 0; at < ids.size(); at++) {
            if (!known.contains(ids.get(at))) {
                report(inspection, known, ids.get(at), ruleId, path + at, subject);
            }
        }
    }

    private static void report(
            Inspection inspection, Set<String> known, String id, String ruleId, String path, String subject) {
        inspection.report(
                Severity.ERROR,
                ruleId,
                path,
                subject,
                "no persona of this journey has the id " + Quote.of(id) + ".",
                inspection.didYouMean(id, known).orElse("Add the persona, or leave its id out."));
    }
}
