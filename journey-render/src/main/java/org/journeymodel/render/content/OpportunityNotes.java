package org.journeymodel.render.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.style.Lane;

/** The opportunities at each touchpoint: those that name it, and those that address a claim made there. */
final class OpportunityNotes {

    private final Map<String, Set<Opportunity>> byTouchpoint = new HashMap<>();
    private final Map<String, Set<Opportunity>> byClaim = new HashMap<>();

    OpportunityNotes(MapContent content) {
        for (Opportunity opportunity : content.journey().opportunities()) {
            opportunity.touchpoints().forEach(id -> put(byTouchpoint, id, opportunity));
            opportunity.claims().forEach(id -> put(byClaim, id, opportunity));
        }
    }

    private static void put(Map<String, Set<Opportunity>> byId, String id, Opportunity opportunity) {
        byId.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(opportunity);
    }

    List<Chip> at(Touchpoint touchpoint) {
        Set<Opportunity> found = new LinkedHashSet<>(byTouchpoint.getOrDefault(touchpoint.id(), Set.of()));
        for (Experience experience : touchpoint.experiences()) {
            for (Claim claim : experience.claims()) {
                claim.id().ifPresent(id -> found.addAll(byClaim.getOrDefault(id, Set.of())));
            }
        }
        return found.stream()
                .map(each -> new Chip(
                        Lane.OPPORTUNITIES, each.text(), "", 0, each.insights().isEmpty()))
                .toList();
    }
}
