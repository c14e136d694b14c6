package org.journeymodel.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
                        Severity.ERROR,
                        "journey.id.duplicate",
                        placed.path() + "/id",
                        placed.subject(),
                        "the " + first.kind() + " at " + first.path() + " has the same id.",
                        "Give each element of the journey an id of its own.");
            }
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.error("journey.id.duplicate", "Two elements of a journey have the same id."));
    }
}
