package org.journeymodel.core.validation.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a stage or touchpoint that one persona, or every customer, experiences in two ways. */
final class DuplicateExperience implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<Stage> stages = inspection.journey().stages();
        for (int at = 0; at < stages.size(); at++) {
            Stage stage = stages.get(at);
            check(inspection, stage.experiences(), "/stages/" + at, Inspection.subject(stage));
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            check(inspection, touchpoint.experiences(), inspection.pathOf(at), Inspection.subject(touchpoint));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.experience.duplicate-persona",
                "One persona, or every customer, experiences a stage or touchpoint in two ways.");
    }

    private static void check(Inspection inspection, List<Experience> experiences, String path, String owner) {
        // Ids are never empty, so that the empty one can stand for every customer.
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < experiences.size(); at++) {
            Experience experience = experiences.get(at);
            if (!seen.add(experience.persona().orElse(""))) {
                inspection.report(
                        "journey.experience.duplicate-persona",
                        path + "/experiences/" + at,
                        owner,
                        "it has more than one experience of " + whose(experience) + ".",
                        "Put them into one experience.");
            }
        }
    }

    private static String whose(Experience experience) {
        return experience.persona().map(id -> "persona " + Quote.of(id)).orElse("every customer");
    }
}
