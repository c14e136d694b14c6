package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Persona;
import org.journeymodel.render.style.Lane;

/** Notes on what the personas that are shown, and every customer, experience. */
final class ExperienceNotes {

    private final MapContent content;
    private final Evidence evidence;
    private final Map<String, String> names = new HashMap<>();

    ExperienceNotes(MapContent content, Evidence evidence) {
        this.content = content;
        this.evidence = evidence;
        if (content.personas().size() > 1) {
            for (Persona persona : content.personas()) {
                names.putIfAbsent(persona.id(), persona.name());
            }
        }
    }

    List<Chip> of(Lane lane, List<Experience> experiences) {
        List<Chip> chips = new ArrayList<>();
        for (Experience experience : experiences) {
            if (content.concerns(experience.persona())) {
                String about = experience
                        .persona()
                        .map(id -> names.getOrDefault(id, ""))
                        .orElse("");
                add(chips, lane, experience, about);
            }
        }
        return chips;
    }

    private void add(List<Chip> chips, Lane lane, Experience experience, String about) {
        switch (lane) {
            case STAGE_GOALS ->
                experience.goals().forEach(goal -> addText(chips, lane, experience, Optional.of(goal), about));
            case DOING -> addText(chips, lane, experience, experience.doing(), about);
            case THINKING -> addText(chips, lane, experience, experience.thinking(), about);
            case SAYING -> addText(chips, lane, experience, experience.saying(), about);
            case NEEDS -> addClaims(chips, lane, experience, experience.needs(), about);
            case EXPECTATIONS -> addClaims(chips, lane, experience, experience.expectations(), about);
            case DRIVERS -> addClaims(chips, lane, experience, experience.drivers(), about);
            case PAINS -> addClaims(chips, lane, experience, experience.pains(), about);
            case GAINS -> addClaims(chips, lane, experience, experience.gains(), about);
            default -> {
                // no lane of experiences
            }
        }
    }

    private void addText(List<Chip> chips, Lane lane, Experience experience, Optional<String> text, String about) {
        text.ifPresent(present ->
                chips.add(new Chip(lane, present, about, 0, false, evidence.numbersOf(experience.insights()))));
    }

    private void addClaims(List<Chip> chips, Lane lane, Experience experience, List<Claim> claims, String about) {
        for (Claim claim : claims) {
            boolean assumption = claim.isAssumption() && experience.insights().isEmpty();
            List<String> insights = new ArrayList<>(claim.insights());
            insights.addAll(experience.insights());
            chips.add(new Chip(
                    lane, claim.text(), about, claim.severity().orElse(0), assumption, evidence.numbersOf(insights)));
        }
    }
}
