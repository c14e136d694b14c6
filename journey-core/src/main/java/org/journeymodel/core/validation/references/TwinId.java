package org.journeymodel.core.validation.references;

import java.util.HashMap;
import java.util.Map;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds two ids of a journey that differ only by case, or by the width or joining of the same letters.
 * People take the one for the other, and a reference written so means the wrong element without a
 * word. Characters that nobody sees are refused in ids when they are built.
 */
final class TwinId implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<String, PlacedId> known = new HashMap<>();
        for (PlacedId placed : PlacedId.of(inspection)) {
            inspection.step();
            PlacedId first = known.putIfAbsent(Likeness.of(placed.id()), placed);
            if (first != null && !first.id().equals(placed.id())) {
                boolean isByCase = first.id().equalsIgnoreCase(placed.id());
                inspection.report(
                        "journey.id.twin",
                        placed.path() + "/id",
                        placed.subject(),
                        "its id differs from that of " + first.subject() + " at " + first.path() + " only by "
                                + (isByCase ? "case." : "the form of its letters."),
                        "Give one of them an id that nobody mistakes for the other.");
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.id.twin", "Two ids of a journey look alike.");
    }
}
