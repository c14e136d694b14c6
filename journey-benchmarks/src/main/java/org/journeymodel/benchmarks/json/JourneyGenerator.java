package org.journeymodel.benchmarks.json;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;

/** Makes a large journey, the same for the same seed: some 2,700 bytes of JSON for each touchpoint. */
final class JourneyGenerator {

    private static final int SOME = 5;
    private static final int TOUCHPOINTS_OF_A_STAGE = 50;

    private final SplittableRandom random;
    private final Words words;
    private final Digits digits;

    JourneyGenerator(long seed, Digits digits) {
        this.random = new SplittableRandom(seed);
        this.words = new Words(random);
        this.digits = digits;
    }

    Journey journey(int touchpoints) {
        return Journey.builder()
                .id("large")
                .name("A journey as large as they come")
                .personas(some(id -> Persona.builder()
                        .id("persona-" + id)
                        .name(words.text(2))
                        .addGoals(words.text(6), words.text(8))
                        .quote(words.text(9))
                        .build()))
                .channels(some(id -> Channel.digital("channel-" + id, words.text(2))))
                .teams(some(id -> Team.of("team-" + id, words.text(2))))
                .stages(list(
                        (touchpoints + TOUCHPOINTS_OF_A_STAGE - 1) / TOUCHPOINTS_OF_A_STAGE,
                        at -> stage(at, touchpoints)))
                .transitions(list(touchpoints + touchpoints / 2, at -> transition(at, touchpoints)))
                .insights(some(id -> Insight.builder()
                        .id("insight-" + id)
                        .kind(EvidenceKind.INTERVIEW)
                        .text(words.text(12))
                        .sampleSize(random.nextInt(1, 500))
                        .confidence(probability())
                        .build()))
                .build();
    }

    private Stage stage(int at, int touchpoints) {
        int first = at * TOUCHPOINTS_OF_A_STAGE;
        int count = Math.min(TOUCHPOINTS_OF_A_STAGE, touchpoints - first);
        return Stage.builder()
                .id("stage-" + at)
                .name(words.text(3))
                .phase(Phase.DURING)
                .addGoals(words.text(7))
                .touchpoints(list(count, offset -> touchpoint(first + offset)))
                .build();
    }

    private Touchpoint touchpoint(int at) {
        Touchpoint.Builder touchpoint = Touchpoint.builder()
                .id("touchpoint-" + at)
                .name(words.text(4))
                .description(words.text(14))
                .initiator(Actor.COMPANY)
                .addChannels(someId("channel"))
                .team(someId("team"))
                .companyDoing(words.text(10))
                .addExperiences(experience("persona-0"), experience("persona-1"))
                .duration(Duration.ofMinutes(random.nextInt(1, 5000)))
                .exitProbability(probability())
                .addEventNames("event-" + at)
                .addMeasurements(Measurement.builder()
                        .metric("Satisfaction")
                        .value(digits.between(0, 100, random))
                        .unit("%")
                        .sampleSize(random.nextInt(1, 10_000))
                        .build());
        if (at % 7 == 0) {
            touchpoint.kind(TouchpointKind.ACTIVITY).momentOfTruth(true).outcome(Outcome.SUCCESS);
        }
        return touchpoint.build();
    }

    private Experience experience(String persona) {
        return Experience.builder(persona)
                .doing(words.text(9))
                .thinking(words.text(8))
                .addNeeds(Claim.of(words.text(6)))
                .addPains(claim(), Claim.of(words.text(5), random.nextInt(1, 6)))
                .addGains(claim())
                .emotion(Emotion.builder()
                        .valence(digits.between(-1, 1, random))
                        .arousal(probability())
                        .addLabels("frustrated", "curious")
                        .reason(words.text(7))
                        .build())
                .build();
    }

    private Claim claim() {
        return Claim.builder()
                .text(words.text(6))
                .severity(random.nextInt(1, 6))
                .addInsights(someId("insight"))
                .build();
    }

    private Transition transition(int at, int touchpoints) {
        return Transition.builder()
                .from("touchpoint-" + at % touchpoints)
                .to("touchpoint-" + random.nextInt(touchpoints))
                .trigger(words.text(3) + " " + at)
                .probability(probability())
                .waiting(Duration.ofHours(random.nextInt(1, 100)))
                .addInsights(someId("insight"))
                .build();
    }

    private double probability() {
        return digits.between(0, 1, random);
    }

    private String someId(String kind) {
        return kind + "-" + random.nextInt(SOME);
    }

    private static <T> List<T> some(IntFunction<T> make) {
        return list(SOME, make);
    }

    private static <T> List<T> list(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
