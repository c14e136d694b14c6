package org.journeymodel.core.validation.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a move of customers from a touchpoint of one team to one of another where neither blueprint
 * names a support process. What one team knows of the customer gets to the other by chance, and the
 * customer tells it again. Nothing is found in a journey without blueprints.
 */
final class HandoverWithoutSupport implements Rule {

    @Override
    public void check(Inspection inspection) {
        boolean hasBlueprints = inspection.flow().touchpoints().stream()
                .anyMatch(each -> each.blueprint().isPresent());
        if (!hasBlueprints) {
            return;
        }
        for (int at = 0; at < inspection.flow().size(); at++) {
            Set<Integer> told = new HashSet<>();
            for (FlowMove move : inspection.flow().movesFrom(at)) {
                inspection.step();
                if (isUnsupported(move) && told.add(move.target())) {
                    report(inspection, move);
                }
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note(
                "journey.handover.no-support",
                "Customers move from the touchpoint of one team to that of another, and no support process stands behind either.");
    }

    private static boolean isUnsupported(FlowMove move) {
        Optional<String> from = move.from().team();
        Optional<String> to = move.to().team();
        boolean isHandover = from.isPresent() && to.isPresent() && !from.equals(to);
        return isHandover
                && move.from().supportProcesses().isEmpty()
                && move.to().supportProcesses().isEmpty();
    }

    private static void report(Inspection inspection, FlowMove move) {
        inspection.report(
                "journey.handover.no-support",
                inspection.pathOf(move.source()),
                "handover from " + Inspection.subject(move.from()) + " to " + Inspection.subject(move.to()),
                "team " + Quote.of(move.from().team().orElse("")) + " hands over to team "
                        + Quote.of(move.to().team().orElse("")) + ", yet neither blueprint names a support process.",
                "Name the process by which the second team learns what the first knows.");
    }
}
