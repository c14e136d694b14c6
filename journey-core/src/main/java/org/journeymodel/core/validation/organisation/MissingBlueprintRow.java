package org.journeymodel.core.validation.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintRow;
import org.journeymodel.core.message.PlainText;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/**
 * Finds a row that the blueprint of a contact leaves empty and that more than half of the other
 * blueprints fill. Either nobody looked, or something is done without the others knowing.
 */
final class MissingBlueprintRow implements Rule {

    @Override
    public void check(Inspection inspection) {
        Map<Integer, Blueprint> blueprints = blueprintsOfContacts(inspection);
        for (BlueprintRow row : BlueprintRow.values()) {
            long filled = blueprints.values().stream()
                    .filter(each -> !each.items(row).isEmpty())
                    .count();
            int others = blueprints.size() - 1;
            if (2 * filled > others) {
                blueprints.forEach((at, blueprint) -> {
                    inspection.step();
                    if (blueprint.items(row).isEmpty()) {
                        report(inspection, at, row, filled + " of " + others);
                    }
                });
            }
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.note(
                "journey.blueprint.row-missing",
                "The blueprint of a contact leaves a row empty that most others fill.");
    }

    private static Map<Integer, Blueprint> blueprintsOfContacts(Inspection inspection) {
        Map<Integer, Blueprint> blueprints = new LinkedHashMap<>();
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (touchpoint.kind() == TouchpointKind.CONTACT) {
                touchpoint.blueprint().ifPresent(blueprint -> blueprints.put(at, blueprint));
            }
        });
        return blueprints;
    }

    private static void report(Inspection inspection, int at, BlueprintRow row, String share) {
        inspection.report(
                "journey.blueprint.row-missing",
                inspection.pathOf(at) + "/blueprint",
                Inspection.subject(inspection.flow().touchpoints().get(at)),
                "its blueprint leaves the row " + PlainText.of(row).replace('-', ' ')
                        + " empty; among the others it is filled in " + share + ".",
                "Fill it, or say in it that nothing happens there.");
    }
}
