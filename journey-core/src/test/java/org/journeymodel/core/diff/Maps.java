package org.journeymodel.core.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** A small map to edit, and edits of it. */
final class Maps {

    private Maps() {}

    /** Search and compare, then buy; compare hurts Colleen, buy is the success and a moment of truth. */
    static Journey vacuum() {
        return Journey.builder("vacuum", "Buying a vacuum cleaner")
                .addPersonas(Persona.builder("colleen", "Curious Colleen").build())
                .addInsights(Insight.builder()
                        .id("talks")
                        .kind(EvidenceKind.INTERVIEW)
                        .text("Eight talks")
                        .build())
                .addStages(
                        Stage.of("consider", "Consideration", Touchpoint.of("search", "Searches"), compare()),
                        Stage.of("purchase", "Purchase", buy()))
                .addTransitions(
                        Transition.of("search", "compare").withProbability(0.9),
                        Transition.of("compare", "buy")
                                .withWaiting(Duration.ofDays(2))
                                .withLatestWaiting(Duration.ofDays(3)))
                .build();
    }

    private static Touchpoint compare() {
        return Touchpoint.builder("compare", "Compares models")
                .duration(Duration.ofMinutes(30))
                .followUp("A survey")
                .addExperiences(Experience.builder("colleen")
                        .feels(-0.3, "Every page counts differently")
                        .addPains(Claim.of("Too many pages", 3).withInsights("talks"))
                        .addGains("Learns a lot")
                        .build())
                .build();
    }

    private static Touchpoint buy() {
        return Touchpoint.builder("buy", "Buys")
                .outcome(Outcome.SUCCESS)
                .momentOfTruth(true)
                .build();
    }

    /** {@return the map with other stages} */
    static Journey withStages(Journey journey, Stage... stages) {
        return journey.toBuilder().stages(List.of(stages)).build();
    }

    /** {@return the map with one touchpoint edited} */
    static Journey edited(Journey journey, String id, UnaryOperator<Touchpoint.Builder> edit) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            List<Touchpoint> held = new ArrayList<>();
            for (Touchpoint each : stage.touchpoints()) {
                held.add(each.id().equals(id) ? edit.apply(each.toBuilder()).build() : each);
            }
            stages.add(stage.toBuilder().touchpoints(held).build());
        }
        return journey.toBuilder().stages(stages).build();
    }

    /** {@return the map with Colleen's experience of comparing edited} */
    static Journey colleen(Journey journey, UnaryOperator<Experience.Builder> edit) {
        Experience experience = journey.getTouchpoint("compare").experiences().get(0);
        return edited(
                journey,
                "compare",
                compare -> compare.experiences(
                        List.of(edit.apply(experience.toBuilder()).build())));
    }

    /** {@return the map with its transition from compare to buy edited} */
    static Journey waiting(Journey journey, UnaryOperator<Transition.Builder> edit) {
        List<Transition> transitions = new ArrayList<>(journey.transitions());
        transitions.set(1, edit.apply(transitions.get(1).toBuilder()).build());
        return journey.toBuilder().transitions(transitions).build();
    }
}
