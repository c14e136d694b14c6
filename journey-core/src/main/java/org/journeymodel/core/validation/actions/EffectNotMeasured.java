package org.journeymodel.core.validation.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds an action item that is done and of which nobody knows what it changed: no metric was measured
 * both before and after it, in the same unit. Without that it cannot be told from a waste of money.
 */
final class EffectNotMeasured implements Rule {

    @Override
    public void check(Inspection inspection) {
        List<ActionItem> items = inspection.journey().actionItems();
        for (int at = 0; at < items.size(); at++) {
            inspection.step();
            ActionItem item = items.get(at);
            if (item.status() == ActionStatus.DONE && !isMeasured(item)) {
                inspection.report(
                        "journey.action-item.effect-not-measured",
                        "/actionItems/" + at,
                        Inspection.subject(item),
                        "it is done, yet no metric was measured both before and after it, in the same unit.",
                        "Add what was measured, or measure it now.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note(
                "journey.action-item.effect-not-measured",
                "An action item is done, and nobody measured what it changed.");
    }

    /** Whether {@link ActionItem#effectOn} knows the effect on some metric; in linear time. */
    private static boolean isMeasured(ActionItem item) {
        Map<String, Optional<String>> before = lastUnits(item.before());
        return lastUnits(item.after()).entrySet().stream()
                .anyMatch(after -> after.getValue().equals(before.get(after.getKey())));
    }

    private static Map<String, Optional<String>> lastUnits(List<Measurement> measurements) {
        Map<String, Optional<String>> units = new HashMap<>();
        measurements.forEach(each -> units.put(each.metric(), each.unit()));
        return units;
    }
}
