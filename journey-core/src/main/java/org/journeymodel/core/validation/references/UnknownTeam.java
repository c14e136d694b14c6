package org.journeymodel.core.validation.references;

import java.util.List;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a team, of a touchpoint, a blueprint item or an action item, that the journey does not have. */
final class UnknownTeam implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        KnownIds teams = new KnownIds(inspection, "team", journey.teams(), Team::id);
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            Touchpoint touchpoint = inspection.flow().touchpoints().get(at);
            String path = inspection.pathOf(at);
            String subject = Inspection.subject(touchpoint);
            teams.check(touchpoint.team(), "journey.touchpoint.unknown-team", path + "/team", subject);
            touchpoint.blueprint().ifPresent(blueprint -> {
                String rows = path + "/blueprint/";
                checkRow(teams, blueprint.physicalEvidence(), rows + "physicalEvidence/", subject);
                checkRow(teams, blueprint.frontStage(), rows + "frontStage/", subject);
                checkRow(teams, blueprint.backStage(), rows + "backStage/", subject);
                checkRow(teams, blueprint.supportProcesses(), rows + "supportProcesses/", subject);
            });
        }
        for (int at = 0; at < journey.actionItems().size(); at++) {
            ActionItem item = journey.actionItems().get(at);
            teams.check(
                    item.team(),
                    "journey.action-item.unknown-team",
                    "/actionItems/" + at + "/team",
                    Inspection.subject(item));
        }
    }

    @Override
    public void describe(RuleBook book) {
        book.error(
                "journey.touchpoint.unknown-team", "A touchpoint is owned by a team that the journey does not have.");
        book.error(
                "journey.blueprint.unknown-team", "A blueprint item is done by a team that the journey does not have.");
        book.error(
                "journey.action-item.unknown-team",
                "An action item is given to a team that the journey does not have.");
    }

    private static void checkRow(KnownIds teams, List<BlueprintItem> row, String path, String touchpoint) {
        for (int at = 0; at < row.size(); at++) {
            BlueprintItem item = row.get(at);
            teams.check(
                    item.team(),
                    "journey.blueprint.unknown-team",
                    path + at + "/team",
                    "blueprint item " + Quote.of(item.text()) + " at " + touchpoint);
        }
    }
}
