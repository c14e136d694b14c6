package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Zone;

/**
 * By the id of an element, the paths under which what is its own stands: the element, and for a
 * touchpoint the transitions that lead on from it. Of several with an id, the first counts.
 */
final class ElementPlaces {

    private final Inspection inspection;
    private final Map<String, List<String>> byId = new LinkedHashMap<>();

    ElementPlaces(Inspection inspection) {
        this.inspection = inspection;
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> add(touchpoint.id(), inspection.pathOf(at)));
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            List<String> source = byId.get(transitions.get(at).from());
            if (source != null) {
                source.add("/transitions/" + at);
            }
        }
        addOthers(inspection.journey());
    }

    private void addOthers(Journey journey) {
        addAll("/stages/", journey.stages(), Stage::id);
        addAll("/personas/", journey.personas(), Persona::id);
        addAll("/channels/", journey.channels(), Channel::id);
        addAll("/teams/", journey.teams(), Team::id);
        addAll("/zones/", journey.zones(), Zone::id);
        addAll("/insights/", journey.insights(), Insight::id);
        addAll("/opportunities/", journey.opportunities(), Opportunity::id);
        addAll("/actionItems/", journey.actionItems(), ActionItem::id);
    }

    private <E> void addAll(String path, List<E> elements, Function<E, String> idOf) {
        for (int at = 0; at < elements.size(); at++) {
            add(idOf.apply(elements.get(at)), path + at);
        }
    }

    private void add(String id, String path) {
        inspection.step();
        byId.computeIfAbsent(id, first -> new ArrayList<>(List.of(path)));
    }

    /** The paths of an element, none if there is no such element. */
    List<String> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
