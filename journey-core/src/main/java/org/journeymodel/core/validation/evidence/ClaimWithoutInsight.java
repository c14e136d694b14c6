package org.journeymodel.core.validation.evidence;

import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.PlacedClaim;
import org.journeymodel.core.validation.rule.PlacedExperience;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a claim that rests on no insight, neither by itself nor with the experience that it is part
 * of. It is an assumption: what is planned on it may answer a need that nobody has.
 */
final class ClaimWithoutInsight implements Rule {

    @Override
    public void check(Inspection inspection) {
        for (PlacedExperience placed : PlacedExperience.of(inspection)) {
            inspection.step();
            if (placed.experience().insights().isEmpty()) {
                placed.claims().forEach(claim -> check(inspection, claim));
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note(
                "journey.claim.no-insight", "A claim rests on no insight, neither by itself nor with its experience.");
    }

    private static void check(Inspection inspection, PlacedClaim placed) {
        inspection.step();
        if (placed.claim().isAssumption()) {
            inspection.report(
                    "journey.claim.no-insight",
                    placed.path(),
                    placed.subject(),
                    "it rests on no insight; it is an assumption.",
                    "Find out whether it is so, and cite the insight.");
        }
    }
}
