package org.journeymodel.core;

import static org.journeymodel.core.VocabularySamples.actionItem;
import static org.journeymodel.core.VocabularySamples.blueprint;
import static org.journeymodel.core.VocabularySamples.claim;
import static org.journeymodel.core.VocabularySamples.empathyMap;
import static org.journeymodel.core.VocabularySamples.feedback;
import static org.journeymodel.core.VocabularySamples.insight;
import static org.journeymodel.core.VocabularySamples.item;
import static org.journeymodel.core.VocabularySamples.measurement;
import static org.journeymodel.core.VocabularySamples.opportunity;
import static org.journeymodel.core.VocabularySamples.period;
import static org.journeymodel.core.VocabularySamples.position;
import static org.journeymodel.core.VocabularySamples.privacyMark;
import static org.journeymodel.core.VocabularySamples.revision;
import static org.journeymodel.core.VocabularySamples.team;
import static org.journeymodel.core.VocabularySamples.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.Medium;
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
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/**
 * Two samples of every value type, {@code "a"} and {@code "b"}: every attribute is set, none to its
 * default, and each differs between the two. Any one may be carried over alone.
 */
final class Samples {

    static final Map<Class<?>, Pair> OF_EVERY_TYPE = Map.ofEntries(
            Map.entry(Channel.class, new Pair(channel("a", Medium.DIGITAL), channel("b", Medium.PHYSICAL))),
            Map.entry(Claim.class, new Pair(claim("a", 2), claim("b", 4))),
            Map.entry(Team.class, new Pair(team("a"), team("b"))),
            Map.entry(Revision.class, new Pair(revision("a", 1), revision("b", 5))),
            Map.entry(PrivacyMark.class, new Pair(privacyMark("a", true), privacyMark("b", false))),
            Map.entry(EmpathyMap.class, new Pair(empathyMap("a", 0.25), empathyMap("b", -0.5))),
            Map.entry(JourneyAtlas.class, new Pair(atlas(journeyA(), journeyB()), atlas(journeyB()))),
            Map.entry(
                    Insight.class,
                    new Pair(insight("a", EvidenceKind.SURVEY, 2), insight("b", EvidenceKind.INTERVIEW, 4))),
            Map.entry(Period.class, new Pair(period(1), period(5))),
            Map.entry(Measurement.class, new Pair(measurement("a", 2), measurement("b", 4))),
            Map.entry(
                    Feedback.class,
                    new Pair(feedback("a", FeedbackKind.NOTE, 2), feedback("b", FeedbackKind.SURVEY, 4))),
            Map.entry(Opportunity.class, new Pair(opportunity("a"), opportunity("b"))),
            Map.entry(
                    ActionItem.class,
                    new Pair(actionItem("a", ActionStatus.DONE, 2), actionItem("b", ActionStatus.DROPPED, 4))),
            Map.entry(Blueprint.class, new Pair(blueprint("a"), blueprint("b"))),
            Map.entry(BlueprintItem.class, new Pair(item("a"), item("b"))),
            Map.entry(Zone.class, new Pair(zone("a", 2), zone("b", 4))),
            Map.entry(Position.class, new Pair(position(2), position(4))),
            Map.entry(Emotion.class, new Pair(emotion("a", 0.25), emotion("b", -0.5))),
            Map.entry(EmotionScale.class, new Pair(EmotionScale.of(1, 3, 5), EmotionScale.of(0, 2, 10))),
            Map.entry(Experience.class, new Pair(experience("a", 0.25), experience("b", -0.5))),
            Map.entry(Journey.class, new Pair(journeyA(), journeyB())),
            Map.entry(Persona.class, new Pair(persona("a"), persona("b"))),
            Map.entry(Stage.class, new Pair(stage("a", Phase.BEFORE), stage("b", Phase.AFTER))),
            Map.entry(Touchpoint.class, new Pair(touchpointA(), touchpointB())),
            Map.entry(Transition.class, new Pair(transitionA(), transitionB())),
            Map.entry(DurationSummary.class, new Pair(durations(4, 20, 50), durations(3, 10, 60))),
            Map.entry(FlowStatistics.class, new Pair(flow("a", 3, 1), flow("b", 5, 2))),
            Map.entry(JourneyEvent.class, new Pair(event("a", true, 2), event("b", false, 4))),
            Map.entry(
                    ObservedJourney.class,
                    new Pair(ObservedJourney.of(event("a", true, 2)), ObservedJourney.of(event("b", false, 4)))),
            Map.entry(MoveStatistics.class, new Pair(move("a", 5, 4), move("b", 6, 3))),
            Map.entry(TouchpointStatistics.class, new Pair(visits("a", 8, 5, 2, 3, 2), visits("b", 9, 6, 3, 1, 4))),
            Map.entry(Finding.class, new Pair(finding("a", Severity.NOTE, 1), finding("b", Severity.ERROR, 2))));

    record Pair(Object a, Object b) {}

    private Samples() {}

    private static JourneyAtlas atlas(Journey... journeys) {
        return JourneyAtlas.of(journeys);
    }

    private static Channel channel(String text, Medium medium) {
        return Channel.builder().id(text).name(text).medium(medium).build();
    }

    private static Emotion emotion(String text, double valence) {
        return Emotion.builder()
                .valence(valence)
                .arousal(valence * valence)
                .addLabels(text, "and " + text)
                .reason(text)
                .build();
    }

    private static Experience experience(String text, double valence) {
        return Experience.builder()
                .persona(text)
                .doing(text)
                .thinking(text)
                .saying(text)
                .addGoals(text, "more")
                .addNeeds(text, "more")
                .addExpectations(text, "more")
                .addDrivers(text, "more")
                .addPains(text, "more")
                .addGains(text, "more")
                .emotion(emotion(text, valence))
                .addInsights(text, "c")
                .build();
    }

    private static Journey journeyA() {
        return Journey.builder()
                .id("a")
                .name("a")
                .description("a")
                .kind(JourneyKind.FUTURE_STATE)
                .purpose("a")
                .scope("a")
                .addTeams(team("a"))
                .addZones(zone("a", 2))
                .addInsights(insight("a", EvidenceKind.SURVEY, 2))
                .addOpportunities(opportunity("a"))
                .addActionItems(actionItem("a", ActionStatus.DONE, 2))
                .revision(revision("a", 2))
                .putAttributes("a", AttributeValue.of("a"))
                .addPersonas(persona("a"), persona("c"))
                .addPersonasInFocus("a", "c")
                .addChannels(channel("d", Medium.DIGITAL), channel("e", Medium.DIGITAL))
                .addStages(stage("f", Phase.BEFORE), stage("g", Phase.DURING))
                .addTransitions(transitionA(), Transition.of("a", "c"))
                .emotionScale(EmotionScale.of(1, 3, 5))
                .build();
    }

    private static Journey journeyB() {
        return Journey.builder()
                .id("b")
                .name("b")
                .description("b")
                .kind(JourneyKind.DAY_IN_THE_LIFE)
                .purpose("b")
                .scope("b")
                .addTeams(team("b"))
                .addZones(zone("b", 4))
                .addInsights(insight("b", EvidenceKind.SURVEY, 4))
                .addOpportunities(opportunity("b"))
                .addActionItems(actionItem("b", ActionStatus.DONE, 4))
                .revision(revision("b", 4))
                .putAttributes("b", AttributeValue.of("b"))
                .addPersonas(persona("b"))
                .addPersonasInFocus("b")
                .addChannels(channel("b", Medium.PHYSICAL))
                .addStages(stage("b", Phase.AFTER))
                .addTransitions(transitionB())
                .emotionScale(EmotionScale.of(0, 1, 2))
                .build();
    }

    private static Persona persona(String text) {
        return Persona.builder()
                .id(text)
                .name(text)
                .segment(text)
                .putDemographics(text, text)
                .putDemographics("age", text)
                .addGoals(text, "more")
                .addNeeds(text, "more")
                .addTasks(text, "more")
                .addChallenges(text, "more")
                .addMotivations(text, "more")
                .addBehaviours(text, "more")
                .quote(text)
                .variantOf(text)
                .addInsights(text, "more")
                .build();
    }

    private static Stage stage(String text, Phase phase) {
        return Stage.builder()
                .id(text)
                .name(text)
                .description(text)
                .phase(phase)
                .addGoals(text, "more")
                .addKeyActivities(text, "more")
                .addExperiences(experience(text, 0.5))
                .subJourney(text)
                .addTouchpoints(Touchpoint.of(text + "1", text), Touchpoint.of(text + "2", text))
                .build();
    }

    private static Touchpoint touchpointA() {
        return Touchpoint.builder()
                .id("a")
                .name("a")
                .description("a")
                .kind(TouchpointKind.ACTIVITY)
                .initiator(Actor.CUSTOMER)
                .team("a")
                .companyDoing("a")
                .addCompanyGoals("a", "more")
                .blueprint(blueprint("a"))
                .zone("a")
                .position(position(2))
                .timeOfDay(LocalTime.of(2, 30))
                .followUp("a")
                .subJourney("a")
                .addMeasurements(measurement("a", 2))
                .addFeedback(feedback("a", FeedbackKind.NOTE, 2))
                .addPrivacyMarks(privacyMark("a", true))
                .putAttributes("a", AttributeValue.of("a"))
                .addChannels("a", "c")
                .addExperiences(experience("a", 0.25), experience("c", 0.25))
                .duration(Duration.ofMinutes(1))
                .momentOfTruth(true)
                .personalDataAsked(true)
                .outcome(Outcome.SUCCESS)
                .entryProbability(0.5)
                .exitProbability(0.25)
                .addEventNames("a", "c")
                .build();
    }

    /** Kind, moment of truth and personal data asked have two values each: here they stand at their defaults. */
    private static Touchpoint touchpointB() {
        return Touchpoint.builder()
                .id("b")
                .name("b")
                .description("b")
                .initiator(Actor.COMPANY)
                .team("b")
                .companyDoing("b")
                .addCompanyGoals("b", "more")
                .blueprint(blueprint("b"))
                .zone("b")
                .position(position(4))
                .timeOfDay(LocalTime.of(4, 30))
                .followUp("b")
                .subJourney("b")
                .addMeasurements(measurement("b", 4))
                .addFeedback(feedback("b", FeedbackKind.SURVEY, 4))
                .addPrivacyMarks(privacyMark("b", true))
                .putAttributes("b", AttributeValue.of("b"))
                .addChannels("b")
                .addExperiences(experience("b", 1))
                .duration(Duration.ofMinutes(2))
                .outcome(Outcome.FAILURE)
                .entryProbability(1)
                .exitProbability(0.75)
                .addEventNames("b")
                .build();
    }

    private static Transition transitionA() {
        return Transition.builder()
                .from("a")
                .to("a")
                .trigger("a")
                .choice(Actor.COMPANY)
                .addPersonas("a", "c")
                .probability(0.5)
                .waiting(Duration.ofDays(1))
                .latestWaiting(Duration.ofDays(3))
                .addInsights("a", "c")
                .build();
    }

    private static Transition transitionB() {
        return Transition.builder()
                .from("b")
                .to("b")
                .trigger("b")
                .addPersonas("b")
                .probability(0.25)
                .waiting(Duration.ofDays(2))
                .latestWaiting(Duration.ofDays(4))
                .addInsights("b")
                .build();
    }

    private static DurationSummary durations(long count, long median, long percentile95) {
        return DurationSummary.builder()
                .count(count)
                .median(Duration.ofHours(median))
                .percentile95(Duration.ofHours(percentile95))
                .mean(Duration.ofHours(median + 5))
                .relativeError(0.01 * count)
                .build();
    }

    /** Goes home, home, cart: the touchpoints of both samples fit the moves of both. */
    private static FlowStatistics flow(String text, long times, long more) {
        return FlowStatistics.builder()
                .addTouchpoints(visits("home", 20, 10, 3 + more, 10, 0), visits("cart", 10, 10, 0, 0, 10))
                .addMoves(MoveStatistics.of("home", "home", 10))
                .addMoves(MoveStatistics.builder()
                        .from("home")
                        .to("cart")
                        .count(10)
                        .waiting(durations(times, 20, 50))
                        .build())
                .firstEvent(Instant.EPOCH.plusSeconds(more))
                .lastEvent(Instant.EPOCH.plusSeconds(10 + text.charAt(0)))
                .build();
    }

    private static JourneyEvent event(String text, boolean failed, int number) {
        return JourneyEvent.builder()
                .customer(text)
                .touchpoint(text)
                .time(Instant.EPOCH.plusSeconds(number))
                .channel(text)
                .failed(failed)
                .score(number)
                .putAttributes(text, AttributeValue.of(text))
                .build();
    }

    private static MoveStatistics move(String text, long count, long times) {
        return MoveStatistics.builder()
                .from(text)
                .to(text)
                .count(count)
                .waiting(durations(times, 20, 50))
                .build();
    }

    private static TouchpointStatistics visits(
            String name, long visits, long customers, long returning, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(customers)
                .returningCustomers(returning)
                .starts(starts)
                .ends(ends)
                .build();
    }

    private static Finding finding(String text, Severity severity, int place) {
        return Finding.builder()
                .severity(severity)
                .ruleId(text)
                .source(text)
                .line(place)
                .column(place)
                .path("/" + text)
                .subject(text)
                .message(text)
                .remedy(text)
                .build();
    }
}
