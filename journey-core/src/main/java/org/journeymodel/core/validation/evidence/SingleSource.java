package org.journeymodel.core.validation.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.PlacedClaim;
import org.journeymodel.core.validation.rule.PlacedExperience;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a claim of severity 4 or 5 that rests on one insight only, its own or that of the experience
 * that it is part of. What decides the journey should not hang on one interview or one survey.
 */
final class SingleSource implements Rule {

    private static final int LEAST_SEVERITY = 4;

    @Override
    public void check(Inspection inspection) {
        for (PlacedExperience experience : PlacedExperience.of(inspection)) {
            inspection.step();
            for (PlacedClaim placed : experience.claims()) {
                inspection.step();
                int severity = placed.claim().severity().orElse(0);
                if (severity >= LEAST_SEVERITY) {
                    check(inspection, placed, experience.experience(), severity);
                }
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.claim.single-source", "A severe claim rests on one insight alone.");
    }

    private static void check(Inspection inspection, PlacedClaim placed, Experience experience, int severity) {
        List<String> sources = Stream.concat(placed.claim().insights().stream(), experience.insights().stream())
                .distinct()
                .limit(2)
                .toList();
        if (sources.size() == 1) {
            inspection.report(
                    "journey.claim.single-source",
                    placed.path(),
                    placed.subject(),
                    "its severity is " + severity + ", yet it rests on one insight only, " + Quote.of(sources.get(0))
                            + ".",
                    "Cite a second one, or find out more.");
        }
    }
}
