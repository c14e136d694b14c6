package org.journeymodel.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.space.Zone;

/** Finds an id that two elements of a journey share, of one kind or of two. */
final class DuplicateId implements Rule {

    @Override
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        Known known = new Known(inspection, new HashMap<>());
        known.addAll("persona", "/personas/", journey.personas(), Persona::id);
        known.addAll("channel", "/channels/", journey.channels(), Channel::id);
        known.addAll("team", "/teams/", journey.teams(), Team::id);
        known.addAll("stage", "/stages/", journey.stages(), Stage::id);
        for (int at = 0; at < inspection.flow().size(); at++) {
            String id = inspection.flow().touchpoints().get(at).id();
            known.add("touchpoint", inspection.pathOf(at), id);
        }
        known.addAll("zone", "/zones/", journey.zones(), Zone::id);
        known.addAll("insight", "/insights/", journey.insights(), Insight::id);
        known.addAll("opportunity", "/opportunities/", journey.opportunities(), Opportunity::id);
        known.addAll("action item", "/actionItems/", journey.actionItems(), ActionItem::id);
        for (PlacedClaim placed : PlacedClaim.of(inspection)) {
            placed.claim().id().ifPresent(id -> known.add("claim", placed.path(), id));
        }
    }

    @Override
    public List<RuleDescription> describe() {
        return List.of(RuleDescription.error("journey.id.duplicate", "Two elements of a journey have the same id."));
    }

    private record Element(String kind, String path) {}

    private record Known(Inspection inspection, Map<String, Element> byId) {

        <E> void addAll(String kind, String path, List<E> elements, Function<E, String> idOf) {
            for (int at = 0; at < elements.size(); at++) {
                add(kind, path + at, idOf.apply(elements.get(at)));
            }
        }

        void add(String kind, String path, String id) {
            inspection.step();
            Element first = byId.putIfAbsent(id, new Element(kind, path));
            if (first != null) {
                inspection.report(
                        Severity.ERROR,
                        "journey.id.duplicate",
                        path + "/id",
                        kind + " " + Quote.of(id),
                        "the " + first.kind + " at " + first.path + " has the same id.",
                        "Give each element of the journey an id of its own.");
            }
        }
    }
}
