package org.journeymodel.core.validation;

import java.util.Locale;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;

/** Finds a touchpoint whose declared probabilities of leaving cannot be. */
final class ImpossibleShares implements Rule {

    @Override
    public void check(Inspection inspection) {
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            if (inspection.flow().isUnbalanced(at)) {
                check(inspection, at, touchpoint);
            }
        });
    }

    private static void check(Inspection inspection, int at, Touchpoint touchpoint) {
        double declared = inspection.flow().movesFrom(at).stream()
                .filter(move -> move.provenance() == Provenance.DECLARED)
                .mapToDouble(FlowMove::share)
                .sum();
        OptionalDouble exit = touchpoint.exitProbability();
        double sum = declared + exit.orElse(0);
        String parts = exit.isEmpty()
                ? "the probabilities of its transitions sum to " + plain(declared)
                : "the probabilities of its transitions sum to "
                        + plain(declared)
                        + " and its exit probability is "
                        + plain(exit.getAsDouble())
                        + ", together "
                        + plain(sum);
        String remedy = sum > 1
                ? "Lower them until their sum is 1."
                : "Raise them until their sum is 1, or leave the exit probability out: the rest then" + " ends here.";
        inspection.report(
                Severity.ERROR,
                "journey.touchpoint.probability-sum",
                inspection.pathOf(at),
                Inspection.subject(touchpoint),
                parts + (sum > 1 ? ", more than 1." : ", less than 1."),
                remedy);
    }

    /** At most nine decimals: what goes beyond them is within the tolerance. */
    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.9f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
