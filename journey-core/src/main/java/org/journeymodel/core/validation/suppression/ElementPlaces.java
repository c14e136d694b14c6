package org.journeymodel.core.validation.suppression;

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
import org.journeymodel.core.validation.rule.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * By the id of an element, the paths under which what is its own stands: the element, and for a
 * touchpoint the transitions that lead on from it. Of several with an id, the first counts.
 */
final class ElementPlaces {

    private final Inspection inspection;
    private @Nullable Map<String, List<String>> byId;

    ElementPlaces(Inspection inspection) {
        this.inspection = inspection;
    }

    /** Read when first asked for: most journeys suppress nothing in an element. */
    private Map<String, List<String>> byId() {
        if (byId == null) {
            Map<String, List<String>> places = new LinkedHashMap<>();
            addTouchpoints(places);
            addOthers(places);
            byId = places;
        }
        return byId;
    }

    private void addTouchpoints(Map<String, List<String>> places) {
        inspection
                .distinctTouchpoints()
                .forEach((at, touchpoint) -> add(places, touchpoint.id(), inspection.pathOf(at)));
        List<Transition> transitions = inspection.journey().transitions();
        for (int at = 0; at < transitions.size(); at++) {
            inspection.step();
            List<String> source = places.get(transitions.get(at).from());
            if (source != null) {
                source.add("/transitions/" + at);
            }
        }
    }

    private void addOthers(Map<String, List<String>> places) {
        Journey journey = inspection.journey();
        addAll(places, "/stages/", journey.stages(), Stage::id);
        addAll(places, "/personas/", journey.personas(), Persona::id);
        addAll(places, "/channels/", journey.channels(), Channel::id);
        addAll(places, "/teams/", journey.teams(), Team::id);
        addAll(places, "/zones/", journey.zones(), Zone::id);
        addAll(places, "/insights/", journey.insights(), Insight::id);
        addAll(places, "/opportunities/", journey.opportunities(), Opportunity::id);
        addAll(places, "/actionItems/", journey.actionItems(), ActionItem::id);
    }

    private <E> void addAll(Map<String, List<String>> places, String path, List<E> elements, Function<E, String> idOf) {
        for (int at = 0; at < elements.size(); at++) {
            add(places, idOf.apply(elements.get(at)), path + at);
        }
    }

    private void add(Map<String, List<String>> places, String id, String path) {
        inspection.step();
        places.computeIfAbsent(id, first -> new ArrayList<>(List.of(path)));
    }

    /** The paths of an element, none if there is no such element. */
    List<String> of(String id) {
        return byId().getOrDefault(id, List.of());
    }

    Set<String> ids() {
        return byId().keySet();
    }
}
