package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;

/** Finds sub-journeys that an atlas does not have, and journeys that lead back into themselves. */
final class SubJourneyFaults {

    static final List<RuleDescription> RULES = List.of(
            RuleDescription.error(
                    "journey.touchpoint.unknown-sub-journey",
                    "A touchpoint leads into a journey that the atlas does not have."),
            RuleDescription.error(
                    "journey.stage.unknown-sub-journey", "A stage leads into a journey that the atlas does not have."),
            RuleDescription.error(
                    "journey.touchpoint.sub-journey-cycle", "Journeys of an atlas lead into each other in a circle."));

    private final Set<String> known;
    private final Map<String, List<String>> cycleByFirst;

    /** As for one journey: an atlas full of faults gets no more of them. */
    private int suggestions;

    private SubJourneyFaults(Set<String> known, Map<String, List<String>> cycleByFirst) {
        this.known = known;
        this.cycleByFirst = cycleByFirst;
    }

    static SubJourneyFaults of(JourneyAtlas atlas) {
        Map<String, List<String>> cycles = new HashMap<>();
        atlas.findCycles().forEach(cycle -> cycles.put(cycle.get(0), cycle));
        return new SubJourneyFaults(
                atlas.journeys().stream().map(Journey::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                cycles);
    }

    List<Finding> in(Journey journey) {
        List<Finding> findings = new ArrayList<>();
        Optional<List<String>> cycle = Optional.ofNullable(cycleByFirst.get(journey.id()));
        for (int at = 0; at < journey.stages().size(); at++) {
            Stage stage = journey.stages().get(at);
            String path = "/stages/" + at;
            stage.subJourney()
                    .filter(id -> !known.contains(id))
                    .ifPresent(id -> findings.add(
                            unknown("journey.stage.unknown-sub-journey", Inspection.subject(stage), path, id)));
            for (int place = 0; place < stage.touchpoints().size(); place++) {
                Touchpoint touchpoint = stage.touchpoints().get(place);
                String inner = path + "/touchpoints/" + place;
                touchpoint
                        .subJourney()
                        .filter(id -> !known.contains(id))
                        .ifPresent(id -> findings.add(unknown(
                                "journey.touchpoint.unknown-sub-journey", Inspection.subject(touchpoint), inner, id)));
                cycle.filter(ids -> touchpoint.subJourney().equals(Optional.of(ids.get(1))))
                        .ifPresent(ids -> findings.add(circle(touchpoint, inner, ids)));
            }
        }
        return findings;
    }

    private Finding unknown(String ruleId, String subject, String path, String id) {
        Optional<String> meant =
                suggestions++ < Inspection.MOST_SUGGESTIONS ? Suggestion.didYouMean(id, known) : Optional.empty();
        return Finding.builder()
                .severity(Severity.ERROR)
                .ruleId(ruleId)
                .path(path + "/subJourney")
                .subject(subject)
                .message("no journey of this atlas has the id " + Quote.of(id) + ".")
                .remedy(meant.orElse("Add the journey, or leave its id out."))
                .build();
    }

    private static Finding circle(Touchpoint touchpoint, String path, List<String> ids) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .ruleId("journey.touchpoint.sub-journey-cycle")
                .path(path + "/subJourney")
                .subject(Inspection.subject(touchpoint))
                .message("its sub-journeys go in a circle: " + VariantCycle.chain(ids) + ".")
                .remedy("Let one of them end by itself.")
                .build();
    }
}
