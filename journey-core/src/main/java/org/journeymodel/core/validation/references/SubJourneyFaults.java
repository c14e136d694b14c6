package org.journeymodel.core.validation.references;

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
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds sub-journeys that an atlas does not have, and journeys that lead back into themselves. */
public final class SubJourneyFaults {

    private static final String TOUCHPOINT = "journey.touchpoint.unknown-sub-journey";
    private static final String STAGE = "journey.stage.unknown-sub-journey";
    private static final String CYCLE = "journey.touchpoint.sub-journey-cycle";

    private final Set<String> known;
    private final Map<String, List<String>> cycleByFirst;

    /** As for one journey: an atlas full of faults gets no more of them. */
    private int suggestions;

    private SubJourneyFaults(Set<String> known, Map<String, List<String>> cycleByFirst) {
        this.known = known;
        this.cycleByFirst = cycleByFirst;
    }

    /** The faults of an atlas, journey by journey. */
    public static SubJourneyFaults of(JourneyAtlas atlas) {
        Map<String, List<String>> cycles = new HashMap<>();
        atlas.findCycles().forEach(cycle -> cycles.put(cycle.get(0), cycle));
        return new SubJourneyFaults(
                atlas.journeys().stream().map(Journey::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                cycles);
    }

    /** Reports those of one journey of the atlas. */
    public void check(Inspection inspection) {
        Journey journey = inspection.journey();
        Optional<List<String>> cycle = Optional.ofNullable(cycleByFirst.get(journey.id()));
        for (int at = 0; at < journey.stages().size(); at++) {
            Stage stage = journey.stages().get(at);
            String path = "/stages/" + at;
            checkKnown(inspection, STAGE, stage.subJourney(), Inspection.subject(stage), path);
            for (int place = 0; place < stage.touchpoints().size(); place++) {
                inspection.step();
                Touchpoint touchpoint = stage.touchpoints().get(place);
                String inner = path + "/touchpoints/" + place;
                checkKnown(inspection, TOUCHPOINT, touchpoint.subJourney(), Inspection.subject(touchpoint), inner);
                cycle.filter(ids -> touchpoint.subJourney().equals(Optional.of(ids.get(1))))
                        .ifPresent(ids -> reportCircle(inspection, touchpoint, inner, ids));
            }
        }
    }

    /** Enters what is reported of any atlas into a book of rules. */
    public static void describe(RuleBook book) {
        book.error(TOUCHPOINT, "A touchpoint leads into a journey that the atlas does not have.");
        book.error(STAGE, "A stage leads into a journey that the atlas does not have.");
        book.error(CYCLE, "Journeys of an atlas lead into each other in a circle.");
    }

    private void checkKnown(
            Inspection inspection, String ruleId, Optional<String> subJourney, String subject, String path) {
        subJourney.filter(id -> !known.contains(id)).ifPresent(id -> {
            Optional<String> meant =
                    suggestions++ < Inspection.MOST_SUGGESTIONS ? Suggestion.didYouMean(id, known) : Optional.empty();
            inspection.report(
                    ruleId,
                    path + "/subJourney",
                    subject,
                    "no journey of this atlas has the id " + Quote.of(id) + ".",
                    meant.orElse("Add the journey, or leave its id out."));
        });
    }

    private static void reportCircle(Inspection inspection, Touchpoint touchpoint, String path, List<String> ids) {
        inspection.report(
                CYCLE,
                path + "/subJourney",
                Inspection.subject(touchpoint),
                "its sub-journeys go in a circle: " + VariantCycle.chain(ids) + ".",
                "Let one of them end by itself.");
    }
}
