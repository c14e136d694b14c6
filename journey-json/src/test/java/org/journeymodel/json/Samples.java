package org.journeymodel.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.NullValue;
import org.journeymodel.core.model.AttributeValue.NumberValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/** A sample of every type of the model, in which every attribute differs from its default. */
public final class Samples {

    static final Claim CLAIM = Claim.builder()
            .text("Cannot compare durability")
            .id("durability")
            .severity(3)
            .addInsights("interviews")
            .build();

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
            .addGoals("Know which one lasts")
            .addNeeds(Claim.of("One table"))
            .addExpectations(Claim.of("Honest figures", 2))
            .addDrivers(Claim.of("Fear of waste"))
            .addPains(CLAIM)
            .addGains(Claim.of("Learns a lot", 1))
            .emotion(EMOTION)
            .addInsights("interviews")
            .build();

    static final Period PERIOD = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    static final Measurement MEASUREMENT = Measurement.builder()
            .metric("comparisons finished")
            .value(0.42)
            .unit("share")
            .period(PERIOD)
            .sampleSize(5_000_000_000L)
            .build();

    static final Feedback FEEDBACK = Feedback.builder()
            .kind(FeedbackKind.NET_PROMOTER_SCORE)
            .text("Too much to read")
            .score(8.5)
            .persona("colleen")
            .date(LocalDate.of(2026, 4, 2))
            .sampleSize(87)
            .build();

    static final Insight INSIGHT = Insight.builder()
            .id("interviews")
            .kind(EvidenceKind.FOCUS_GROUP)
            .text("Nobody trusts the stars")
            .date(LocalDate.of(2026, 11, 22))
            .period(PERIOD)
            .sampleSize(6)
            .confidence(0.75)
            .build();

    static final Opportunity OPPORTUNITY = Opportunity.builder()
            .id("tool")
            .text("Compare durability for her")
            .addTouchpoints("compare")
            .addClaims("durability")
            .addInsights("interviews")
            .build();

    static final ActionItem ACTION_ITEM = ActionItem.builder()
            .id("build-tool")
            .text("Build the comparison tool")
            .addOpportunities("tool")
            .owner("Ida")
            .team("web")
            .status(ActionStatus.IN_PROGRESS)
            .due(LocalDate.of(2027, 1, 31))
            .done(LocalDate.of(2027, 2, 1))
            .addBefore(MEASUREMENT)
            .addAfter(Measurement.of("comparisons finished", 0.61, "share"))
            .build();

    static final BlueprintItem BLUEPRINT_ITEM = BlueprintItem.builder()
            .text("Answers in the chat")
            .team("web")
            .system("Chat server")
            .build();

    static final Blueprint BLUEPRINT = Blueprint.builder()
            .addPhysicalEvidence(BlueprintItem.of("Data sheet"))
            .addFrontStage(BLUEPRINT_ITEM)
            .addBackStage(BlueprintItem.of("Keeps the figures", "web"))
            .addSupportProcesses(BlueprintItem.of("Testing"))
            .build();

    static final Zone ZONE = Zone.builder()
            .id("entrance")
            .name("Entrance")
            .floor("Ground floor")
            .x(0.5)
            .y(1.5)
            .width(4)
            .height(0.25)
            .build();

    static final Position POSITION = Position.of(2, -1.5);

    static final PrivacyMark PRIVACY_MARK = PrivacyMark.builder()
            .data("e-mail address")
            .purpose("newsletter")
            .consentRequired(true)
            .build();

    static final Team TEAM = Team.of("web", "Web shop");

    static final Revision REVISION = Revision.builder()
            .version("3")
            .date(LocalDate.of(2026, 11, 22))
            .author("Ida")
            .note("After the workshop")
            .reviewBy(LocalDate.of(2027, 5, 22))
            .build();

    /** All six kinds of value, with a number that no double can hold. */
    static final AttributeValue ATTRIBUTE = AttributeValue.object()
            .put("text", "Malmö 🏙")
            .put("whole", 652)
            .put("exact", new NumberValue(new BigDecimal("0.1000000000000000000000000000000001")))
            .put("huge", new NumberValue(new BigDecimal("-1.5e300")))
            .put("sure", true)
            .put("unknown", new NullValue())
            .put("empty list", AttributeValue.of(List.of()))
            .put("empty", AttributeValue.object().build())
            .put(
                    "list",
                    AttributeValue.of(List.of(
                            AttributeValue.of(false),
                            AttributeValue.of(List.of(AttributeValue.of("inner"))),
                            AttributeValue.object().put("to/from", "buy").build())))
            .build();

    static final Touchpoint TOUCHPOINT = Touchpoint.builder()
            .id("compare")
            .name("Compares models")
            .description("In the evening, on the sofa")
            .kind(TouchpointKind.ACTIVITY)
            .initiator(Actor.COMPANY)
            .addChannels("website", "store")
            .team("web")
            .companyDoing("Shows three models side by side")
            .addCompanyGoals("Be the place to compare")
            .addExperiences(EXPERIENCE)
            .blueprint(BLUEPRINT)
            .zone("entrance")
            .position(POSITION)
            .timeOfDay(LocalTime.of(21, 30))
            .duration(Duration.ofMinutes(90))
            .momentOfTruth(true)
            .followUp("Survey after two days")
            .outcome(Outcome.NEUTRAL)
            .entryProbability(0.125)
            .exitProbability(0.2)
            .subJourney("comparing")
            .addEventNames("cmp", "compare_view")
            .addMeasurements(MEASUREMENT)
            .addFeedback(FEEDBACK)
            .personalDataAsked(true)
            .addPrivacyMarks(PRIVACY_MARK)
            .putAttributes("shop", ATTRIBUTE)
            .putAttributes("colour", AttributeValue.of("red"))
            .build();

    static final Stage STAGE = Stage.builder()
            .id("consideration")
            .name("Consideration")
            .description("Which one?")
            .phase(Phase.BEFORE)
            .addGoals("Know which one")
            .addKeyActivities("Reading", "Comparing")
            .addTouchpoints(TOUCHPOINT, Touchpoint.of("buy", "Buys"))
            .addExperiences(Experience.builder().doing("Waits").build())
            .subJourney("considering")
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
            .variantOf("buyer")
            .addInsights("interviews")
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
            .addInsights("interviews")
            .build();

    static final EmotionScale EMOTION_SCALE = EmotionScale.of(1, 3, 5);

    public static final Journey JOURNEY = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner that lasts")
            .description("From the first broken one")
            .kind(JourneyKind.FUTURE_STATE)
            .purpose("Find out where buyers give up")
            .scope("Private customers")
            .addPersonas(PERSONA)
            .addPersonasInFocus("colleen")
            .addChannels(CHANNEL, Channel.digital("website", "Website"))
            .addTeams(TEAM)
            .addStages(STAGE)
            .addTransitions(TRANSITION, Transition.of("compare", "compare"))
            .addZones(ZONE)
            .addInsights(INSIGHT)
            .addOpportunities(OPPORTUNITY)
            .addActionItems(ACTION_ITEM)
            .emotionScale(EMOTION_SCALE)
            .revision(REVISION)
            .putAttributes("budget", AttributeValue.of(300))
            .build();

    public static final JourneyAtlas ATLAS = JourneyAtlas.of(
            JOURNEY, Journey.builder().id("comparing").name("Comparing").build());

    public static final EmpathyMap EMPATHY_MAP = EmpathyMap.of(JOURNEY, "colleen");

    /** The sample of each type that journeys are made of. */
    public static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(Journey.class, JOURNEY),
            Map.entry(Persona.class, PERSONA),
            Map.entry(Channel.class, CHANNEL),
            Map.entry(Stage.class, STAGE),
            Map.entry(Touchpoint.class, TOUCHPOINT),
            Map.entry(Experience.class, EXPERIENCE),
            Map.entry(Claim.class, CLAIM),
            Map.entry(Emotion.class, EMOTION),
            Map.entry(EmotionScale.class, EMOTION_SCALE),
            Map.entry(Transition.class, TRANSITION),
            Map.entry(Team.class, TEAM),
            Map.entry(Revision.class, REVISION),
            Map.entry(PrivacyMark.class, PRIVACY_MARK),
            Map.entry(Insight.class, INSIGHT),
            Map.entry(Period.class, PERIOD),
            Map.entry(Measurement.class, MEASUREMENT),
            Map.entry(Feedback.class, FEEDBACK),
            Map.entry(Opportunity.class, OPPORTUNITY),
            Map.entry(ActionItem.class, ACTION_ITEM),
            Map.entry(Blueprint.class, BLUEPRINT),
            Map.entry(BlueprintItem.class, BLUEPRINT_ITEM),
            Map.entry(Zone.class, ZONE),
            Map.entry(Position.class, POSITION),
            Map.entry(JourneyAtlas.class, ATLAS),
            Map.entry(EmpathyMap.class, EMPATHY_MAP));

    private Samples() {}
}
