package org.journeymodel.render.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.style.Lane;

/**
 * The opportunities at each touchpoint: those that name it, and those that address a claim made there; likewise of
 * stages, by the claims made of a whole stage. All others are of the whole journey.
 */
final class OpportunityNotes {

    private final MapContent content;
    private final Evidence evidence;
    private final Map<String, Set<Opportunity>> byTouchpoint = new HashMap<>();
    private final Map<String, Set<Opportunity>> byClaim = new HashMap<>();

    OpportunityNotes(MapContent content, Evidence evidence) {
        this.content = content;
        this.evidence = evidence;
        for (Opportunity opportunity : content.journey().opportunities()) {
            opportunity.touchpoints().forEach(id -> put(byTouchpoint, id, opportunity));
            opportunity.claims().forEach(id -> put(byClaim, id, opportunity));
        }
    }

    private static void put(Map<String, Set<Opportunity>> byId, String id, Opportunity opportunity) {
        byId.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(opportunity);
    }

    List<Chip> at(Touchpoint touchpoint) {
        return chips(found(touchpoint).stream());
    }

    List<Chip> of(Stage stage) {
        return chips(addressing(stage.experiences()).stream());
    }

    /** {@return those that stand at no touchpoint and no stage} */
    List<Chip> ofJourney() {
        Set<Opportunity> placed = new LinkedHashSet<>();
        for (Stage stage : content.journey().stages()) {
            placed.addAll(addressing(stage.experiences()));
            stage.touchpoints().forEach(touchpoint -> placed.addAll(found(touchpoint)));
        }
        return chips(content.journey().opportunities().stream().filter(each -> !placed.contains(each)));
    }

    private Set<Opportunity> found(Touchpoint touchpoint) {
        Set<Opportunity> found = new LinkedHashSet<>(byTouchpoint.getOrDefault(touchpoint.id(), Set.of()));
        found.addAll(addressing(touchpoint.experiences()));
        return found;
    }

    private Set<Opportunity> addressing(List<Experience> experiences) {
        Set<Opportunity> found = new LinkedHashSet<>();
        for (Experience experience : experiences) {
            for (Claim claim : experience.claims()) {
                claim.id().ifPresent(id -> found.addAll(byClaim.getOrDefault(id, Set.of())));
            }
        }
        return found;
    }

    private List<Chip> chips(Stream<Opportunity> opportunities) {
        return opportunities
                .map(each -> new Chip(
                        Lane.OPPORTUNITIES,
                        each.text(),
                        "",
                        0,
                        each.insights().isEmpty(),
                        evidence.numbersOf(each.insights())))
                .toList();
    }
}
