package org.journeymodel.core.validation.references;

import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds an id that two elements of a journey share, of one kind or of two. */
final class DuplicateId implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<String, PlacedId> known = new HashMap<>();
        for (PlacedId placed : PlacedId.of(inspection)) {
            inspection.step();
            PlacedId first = known.putIfAbsent(placed.id(), placed);
            if (first != null) {
                inspection.report(
                        "journey.id.duplicate",
                        placed.path() + "/id",
                        placed.subject(),
                        "the " + first.kind() + " at " + first.path() + " has the same id.",
                        "Give each element of the journey an id of its own.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error("journey.id.duplicate", "Two elements of a journey have the same id.");
    }
}
