package org.journeymodel.benchmarks.render;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** A map with something in nearly every lane at each touchpoint, and ways past and back. */
final class FullMap {

    private static final int OF_A_STAGE = 5;

    private FullMap() {}

    static Journey of(int touchpoints) {
        Journey.Builder journey = Journey.builder("full", "A journey of " + touchpoints + " touchpoints")
                .addPersonas(Persona.of("colleen", "Curious Colleen"), Persona.of("hans", "Hasty Hans"));
        for (int first = 0; first < touchpoints; first += OF_A_STAGE) {
            List<Touchpoint> ofStage = new ArrayList<>();
            for (int at = first; at < Math.min(first + OF_A_STAGE, touchpoints); at++) {
                ofStage.add(touchpoint(at, touchpoints));
            }
            journey.addStages(Stage.builder("s" + first, "Stage " + (first / OF_A_STAGE + 1))
                    .touchpoints(ofStage)
                    .build());
        }
        for (int at = 0; at < touchpoints - 1; at++) {
            addMoves(journey, at, touchpoints);
        }
        return journey.build();
    }

    private static Touchpoint touchpoint(int at, int touchpoints) {
        Touchpoint.Builder touchpoint = Touchpoint.builder("t" + at, "Touchpoint number " + at)
                .addExperiences(felt("colleen", at), felt("hans", at + 3))
                .blueprint(Blueprint.builder()
                        .addFrontStage(BlueprintItem.of("Somebody answers"))
                        .addBackStage(BlueprintItem.of("Somebody looks it up"))
                        .build());
        if (at == touchpoints - 1) {
            touchpoint.outcome(Outcome.SUCCESS);
        }
        return touchpoint.build();
    }

    private static Experience felt(String persona, int at) {
        return Experience.builder(persona)
                .thinking("What comes after number " + at + "?")
                .emotion(Emotion.of(Math.floorMod(at * 7, 21) / 10.0 - 1, "It takes its time"))
                .addPains(Claim.of("Has to wait for an answer", 1 + at % 5))
                .addGains(Claim.of("Somebody cares", 1 + at % 3))
                .build();
    }

    private static void addMoves(Journey.Builder journey, int at, int touchpoints) {
        journey.addTransitions(Transition.of("t" + at, "t" + (at + 1)).withProbability(0.6));
        if (at + 3 < touchpoints) {
            journey.addTransitions(Transition.of("t" + at, "t" + (at + 3)).withProbability(0.1));
        }
        if (at >= 2) {
            journey.addTransitions(Transition.of("t" + at, "t" + (at - 2)).withProbability(0.2));
        }
    }
}
