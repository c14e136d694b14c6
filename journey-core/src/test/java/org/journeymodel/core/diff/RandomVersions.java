package org.journeymodel.core.diff;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;

/**
 * Journeys made at random of few ids and words, so that any two share much and differ in much: with ids
 * given twice, references to nothing, lists in any order, fields known here and there.
 */
final class RandomVersions {

    private final Random random;

    private RandomVersions(long seed) {
        this.random = new Random(seed);
    }

    /** {@return a journey; equal seeds give equal journeys} */
    static Journey of(long seed) {
        return new RandomVersions(seed).journey();
    }

    private Journey journey() {
        return Journey.builder("journey" + pick(2), word())
                .description(maybe(this::word))
                .purpose(maybe(this::word))
                .personas(some(3, this::persona))
                .personasInFocus(some(2, at -> id("p")))
                .channels(some(3, at -> Channel.digital(id("c"), word())))
                .teams(some(3, at -> Team.of(id("m"), word())))
                .stages(some(3, this::stage))
                .transitions(some(5, this::transition))
                .zones(some(2, this::zone))
                .insights(some(3, this::insight))
                .opportunities(some(2, this::opportunity))
                .actionItems(some(2, this::actionItem))
                .emotionScale(EmotionScale.of(0, 1 + pick(2), 5))
                .revision(maybe(() -> Revision.builder()
                        .version(word())
                        .date(maybe(this::day))
                        .author(maybe(this::word))
                        .build()))
                .attributes(Map.of(word(), AttributeValue.of(pick(3)), word() + "!", attribute()))
                .build();
    }

    private AttributeValue attribute() {
        return AttributeValue.of(
                some(2, at -> AttributeValue.object().put("x", pick(2)).build()));
    }

    private Persona persona(int at) {
        return Persona.builder(id("p"), word())
                .goals(some(3, each -> word()))
                .quote(maybe(this::word))
                .variantOf(maybe(() -> id("p")))
                .insights(some(2, each -> id("i")))
                .demographics(Map.of(word(), word()))
                .build();
    }

    private Stage stage(int at) {
        return Stage.builder()
                .id(id("s"))
                .name(word())
                .phase(maybe(() -> oneOf(Phase.values())))
                .goals(some(3, each -> word()))
                .touchpoints(some(4, this::touchpoint))
                .experiences(some(1, this::experience))
                .build();
    }

    private Touchpoint touchpoint(int at) {
        return Touchpoint.builder(id("t"), word())
                .description(maybe(this::word))
                .channels(some(2, each -> id("c")))
                .team(maybe(() -> id("m")))
                .experiences(some(2, this::experience))
                .blueprint(maybe(this::blueprint))
                .zone(maybe(() -> id("z")))
                .position(maybe(() -> Position.of(pick(2), pick(2))))
                .timeOfDay(maybe(() -> LocalTime.of(pick(3), 0)))
                .duration(maybe(() -> Duration.ofMinutes(pick(3))))
                .momentOfTruth(pick(3) == 0)
                .followUp(maybe(this::word))
                .outcome(maybe(() -> oneOf(Outcome.values())).filter(each -> each != Outcome.ABANDONED))
                .eventNames(some(2, each -> word()))
                .measurements(some(2, each -> measurement()))
                .feedback(some(
                        2,
                        each -> Feedback.builder()
                                .kind(FeedbackKind.NOTE)
                                .text(word())
                                .persona(maybe(() -> id("p")))
                                .build()))
                .personalDataAsked(pick(3) == 0)
                .privacyMarks(some(
                        1,
                        each -> PrivacyMark.builder()
                                .data(word())
                                .consentRequired(random.nextBoolean())
                                .build()))
                .build();
    }

    private Experience experience(int at) {
        Experience.Builder experience = Experience.builder();
        maybe(() -> id("p")).ifPresent(experience::persona);
        return experience
                .doing(maybe(this::word))
                .goals(some(2, each -> word()))
                .pains(some(3, this::claim))
                .gains(some(2, this::claim))
                .emotion(maybe(() -> Emotion.builder()
                        .valence(pick(3) - 1)
                        .labels(some(2, each -> word()))
                        .reason(maybe(this::word))
                        .build()))
                .insights(some(2, each -> id("i")))
                .build();
    }

    private Claim claim(int at) {
        Claim.Builder claim = Claim.builder().text(word()).insights(some(2, each -> id("i")));
        maybe(() -> 1 + pick(5)).ifPresent(claim::severity);
        maybe(() -> id("k")).ifPresent(claim::id);
        return claim.build();
    }

    private Blueprint blueprint() {
        return Blueprint.builder()
                .frontStage(some(2, each -> BlueprintItem.of(word(), id("m"))))
                .backStage(some(2, each -> BlueprintItem.of(word(), id("m"), word())))
                .build();
    }

    private Measurement measurement() {
        return Measurement.builder()
                .metric(word())
                .value(pick(3))
                .period(maybe(() -> Period.of(day(), LocalDate.of(2025, 1, 1))))
                .build();
    }

    private Transition transition(int at) {
        Transition.Builder transition = Transition.builder()
                .from(id("t"))
                .to(id("t"))
                .trigger(maybe(this::word))
                .waiting(maybe(() -> Duration.ofDays(pick(4))))
                .latestWaiting(maybe(() -> Duration.ofDays(pick(4))))
                .personas(some(1, each -> id("p")));
        maybe(() -> pick(4) / 4.0).ifPresent(transition::probability);
        return transition.build();
    }

    private Zone zone(int at) {
        return Zone.builder()
                .id(id("z"))
                .name(word())
                .x(pick(2))
                .y(pick(2))
                .width(1)
                .height(1 + pick(2))
                .build();
    }

    private Insight insight(int at) {
        return Insight.builder()
                .id(id("i"))
                .kind(oneOf(EvidenceKind.values()))
                .text(word())
                .date(maybe(this::day))
                .build();
    }

    private Opportunity opportunity(int at) {
        return Opportunity.builder(id("o"), word())
                .touchpoints(some(2, each -> id("t")))
                .claims(some(2, each -> id("k")))
                .insights(some(1, each -> id("i")))
                .build();
    }

    private ActionItem actionItem(int at) {
        return ActionItem.builder(id("a"), word())
                .opportunities(some(2, each -> id("o")))
                .team(maybe(() -> id("m")))
                .status(oneOf(ActionStatus.values()))
                .before(some(1, each -> measurement()))
                .build();
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1 + pick(3));
    }

    private String id(String kind) {
        return kind + pick(6);
    }

    private String word() {
        return "word " + pick(4);
    }

    private <T> T oneOf(T[] values) {
        return values[pick(values.length)];
    }

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> element) {
        List<T> made = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int at = 0; at < size; at++) {
            made.add(element.apply(at));
        }
        return made;
    }
}
