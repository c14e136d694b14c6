package org.journeymodel.json;

import java.time.Duration;
import java.util.Map;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;

/** A sample of every type of the model, in which every attribute differs from its default. */
final class Samples {

    static final Claim CLAIM = Claim.of("Cannot compare durability", 3);

    static final Emotion EMOTION = Emotion.builder()
            .valence(-0.7)
            .arousal(0.25)
            .addLabels("frustrated", "lost")
            .reason("Every page counts differently")
            .build();

    static final Experience EXPERIENCE = Experience.builder()
            .persona("colleen")
            .doing("Opens five tabs")
            .thinking("Which one lasts?")
            .saying("\"Never again!\"")
            .addNeeds(Claim.of("One table"))
            .addExpectations(Claim.of("Honest figures", 2))
            .addDrivers(Claim.of("Fear of waste"))
            .addPains(CLAIM)
            .addGains(Claim.of("Learns a lot", 1))
            .emotion(EMOTION)
            .build();

    static final Touchpoint TOUCHPOINT = Touchpoint.builder()
            .id("compare")
            .name("Compares models")
            .description("In the evening, on the sofa")
            .kind(TouchpointKind.ACTIVITY)
            .initiator(Actor.COMPANY)
            .addChannels("website", "store")
            .addExperiences(EXPERIENCE)
            .duration(Duration.ofMinutes(90))
            .momentOfTruth(true)
            .outcome(Outcome.NEUTRAL)
            .entryProbability(0.125)
            .exitProbability(0.2)
            .addEventNames("cmp", "compare_view")
            .build();

    static final Stage STAGE = Stage.builder()
            .id("consideration")
            .name("Consideration")
            .description("Which one?")
            .phase(Phase.BEFORE)
            .addTouchpoints(TOUCHPOINT, Touchpoint.of("buy", "Buys"))
            .build();

    static final Persona PERSONA = Persona.builder()
            .id("colleen")
            .name("Curious Colleen")
            .segment("Self-employed")
            .putDemographics("age", "32")
            .putDemographics("town/city", "Malmö 🏙")
            .addGoals("One that does not break again")
            .addNeeds("Time")
            .addTasks("Clean", "Work")
            .addChallenges("Too many models")
            .addMotivations("Peace")
            .addBehaviours("Reads reviews")
            .quote("I have no time for this.")
            .build();

    static final Channel CHANNEL = Channel.physical("store", "Store");

    static final Transition TRANSITION = Transition.builder()
            .from("compare")
            .to("buy")
            .trigger("price drops")
            .choice(Actor.COMPANY)
            .addPersonas("colleen")
            .probability(0.38)
            .waiting(Duration.ofDays(2))
            .latestWaiting(Duration.ofHours(60))
            .build();

    static final EmotionScale EMOTION_SCALE = EmotionScale.of(1, 3, 5);

    static final Journey JOURNEY = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner that lasts")
            .description("From the first broken one")
            .kind(JourneyKind.FUTURE_STATE)
            .addPersonas(PERSONA)
            .addPersonasInFocus("colleen")
            .addChannels(CHANNEL, Channel.digital("website", "Website"))
            .addStages(STAGE)
            .addTransitions(TRANSITION, Transition.of("compare", "compare"))
            .emotionScale(EMOTION_SCALE)
            .build();

    /** The sample of each type that journeys are made of. */
    static final Map<Class<?>, Object> BY_TYPE = Map.of(
            Journey.class, JOURNEY,
            Persona.class, PERSONA,
            Channel.class, CHANNEL,
            Stage.class, STAGE,
            Touchpoint.class, TOUCHPOINT,
            Experience.class, EXPERIENCE,
            Claim.class, CLAIM,
            Emotion.class, EMOTION,
            EmotionScale.class, EMOTION_SCALE,
            Transition.class, TRANSITION);

    private Samples() {}
}
