package org.journeymodel.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Touchpoint;

/** Finds a touchpoint that one persona, or every customer, experiences in two ways. */
final class DuplicateExperience implements Rule {

    @Override
    public void check(Inspection inspection) {
        for (int touchpoint = 0; touchpoint < inspection.flow().size(); touchpoint++) {
            Touchpoint owner = inspection.flow().touchpoints().get(touchpoint);
            // Ids are never empty, so that the empty one can stand for every customer.
            Set<String> seen = new HashSet<>();
            List<Experience> experiences = owner.experiences();
            for (int at = 0; at < experiences.size(); at++) {
                if (!seen.add(experiences.get(at).persona().orElse(""))) {
                    String whose = experiences
                            .get(at)
                            .persona()
                            .map(id -> "persona " + Quote.of(id))
                            .orElse("every customer");
                    inspection.report(
                            Severity.ERROR,
                            "journey.experience.duplicate-persona",
                            inspection.pathOf(touchpoint) + "/experiences/" + at,
                            Inspection.subject(owner),
                            "it has more than one experience of " + whose + ".",
                            "Put them into one experience.");
                }
            }
        }
    }
}
