package org.journeymodel.core.validation.references;

import java.util.ArrayList;
import java.util.List;
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
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.PlacedClaim;

/** An id of a journey, what kind of element has it, and where that stands. */
record PlacedId(String kind, String path, String id) {

    /** All ids of a journey, kind by kind: those of its touchpoints after its stages, of claims last. */
    static List<PlacedId> of(Inspection inspection) {
        Journey journey = inspection.journey();
        List<PlacedId> all = new ArrayList<>();
        addAll(all, "persona", "/personas/", journey.personas(), Persona::id);
        addAll(all, "channel", "/channels/", journey.channels(), Channel::id);
        addAll(all, "team", "/teams/", journey.teams(), Team::id);
        addAll(all, "stage", "/stages/", journey.stages(), Stage::id);
        for (int at = 0; at < inspection.flow().size(); at++) {
            inspection.step();
            String id = inspection.flow().touchpoints().get(at).id();
            all.add(new PlacedId("touchpoint", inspection.pathOf(at), id));
        }
        addAll(all, "zone", "/zones/", journey.zones(), Zone::id);
        addAll(all, "insight", "/insights/", journey.insights(), Insight::id);
        addAll(all, "opportunity", "/opportunities/", journey.opportunities(), Opportunity::id);
        addAll(all, "action item", "/actionItems/", journey.actionItems(), ActionItem::id);
        for (PlacedClaim placed : PlacedClaim.of(inspection)) {
            placed.claim().id().ifPresent(id -> all.add(new PlacedId("claim", placed.path(), id)));
        }
        return all;
    }

    private static <E> void addAll(
            List<PlacedId> all, String kind, String path, List<E> elements, Function<E, String> idOf) {
        for (int at = 0; at < elements.size(); at++) {
            all.add(new PlacedId(kind, path + at, idOf.apply(elements.get(at))));
        }
    }

    String subject() {
        return kind + " " + Quote.of(id);
    }
}
