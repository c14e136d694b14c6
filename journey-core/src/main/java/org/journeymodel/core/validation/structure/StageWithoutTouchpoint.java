package org.journeymodel.core.validation.structure;

import java.util.List;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a stage without touchpoints that no journey of its own shows in detail. Nothing happens in it,
 * so it says nothing of customers; in a journey without any touchpoint another rule tells that once.
 */
final class StageWithoutTouchpoint implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().size() == 0) {
            return;
        }
        List<Stage> stages = inspection.journey().stages();
        for (int at = 0; at < stages.size(); at++) {
            inspection.step();
            Stage stage = stages.get(at);
            if (stage.touchpoints().isEmpty() && stage.subJourney().isEmpty()) {
                inspection.report(
                        "journey.stage.no-touchpoint",
                        "/stages/" + at,
                        Inspection.subject(stage),
                        "it has no touchpoint, and no sub-journey shows it in detail.",
                        "Add what happens in it, or leave it out.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note("journey.stage.no-touchpoint", "A stage has no touchpoints, and no journey of its own.");
    }
}
