package org.journeymodel.core.validation.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint whose declared probabilities of leaving cannot be. */
final class ImpossibleShares implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().unbalanced().isEmpty()) {
            return;
        }
        Map<String, Double> sums = sumsBySource(inspection);
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (inspection.flow().isUnbalanced(at)) {
                Double declared = sums.get(touchpoint.id());
                if (declared == null) {
                    reportExitAlone(inspection, at, touchpoint);
                } else {
                    reportSum(inspection, at, touchpoint, declared);
                }
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.touchpoint.probability-sum",
                "The probabilities of leaving a touchpoint cannot be: their sum is above 1, or below 1 where none is left over.");
    }

    private static Map<String, Double> sumsBySource(Inspection inspection) {
        Map<String, Double> sums = new HashMap<>();
        for (Transition transition : inspection.journey().transitions()) {
            inspection.step();
            sums.merge(transition.from(), transition.probability().orElse(0), Double::sum);
        }
        return sums;
    }

    private static void reportExitAlone(Inspection inspection, int at, Touchpoint touchpoint) {
        report(
                inspection,
                at,
                touchpoint,
                "its exit probability is " + Decimals.plain(exitOf(touchpoint))
                        + ", but nothing leads on for the others.",
                "Add transitions for them, or leave the exit probability out: all journeys that get here then end"
                        + " here.");
    }

    private static void reportSum(Inspection inspection, int at, Touchpoint touchpoint, double declared) {
        OptionalDouble exit = touchpoint.exitProbability();
        double sum = declared + exit.orElse(0);
        String parts = "the probabilities of its transitions sum to " + Decimals.plain(declared);
        if (exit.isPresent()) {
            parts += " and its exit probability is " + Decimals.plain(exitOf(touchpoint)) + ", together "
                    + Decimals.plain(sum);
        }
        String lower = "Lower them until their sum is 1.";
        String raise = "Raise them until their sum is 1, or leave the exit probability out: the rest then ends here.";
        report(
                inspection,
                at,
                touchpoint,
                parts + (sum > 1 ? ", more than 1." : ", less than 1."),
                sum > 1 ? lower : raise);
    }

    private static double exitOf(Touchpoint touchpoint) {
        return touchpoint.exitProbability().orElse(0);
    }

    private static void report(Inspection inspection, int at, Touchpoint touchpoint, String message, String remedy) {
        inspection.report(
                "journey.touchpoint.probability-sum",
                inspection.pathOf(at),
                Inspection.subject(touchpoint),
                message,
                remedy);
    }
}
