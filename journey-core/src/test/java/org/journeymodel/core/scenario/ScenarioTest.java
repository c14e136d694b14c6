package org.journeymodel.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Journey VACUUM = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner")
            .addPersonas(
                    Persona.builder().id("colleen").name("Curious Colleen").build(),
                    Persona.builder().id("bob").name("Busy Bob").build())
            .addStages(Stage.builder()
                    .id("consideration")
                    .name("Consideration")
                    .addTouchpoints(
                            Touchpoint.builder("search", "Searches reviews")
                                    .duration(Duration.ofMinutes(10))
                                    .build(),
                            Touchpoint.of("compare", "Compares models"),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .addTransitions(
                    Transition.of("search", "compare"),
                    Transition.of("compare", "search"),
                    Transition.of("compare", "buy"))
            .emotionScale(EmotionScale.of(1, 3, 5))
            .build();

    private final Scenario searching = Scenario.on(VACUUM).startsAt("search");

    @Test
    void tellsOneCustomersWay() {
        Scenario scenario = Scenario.on(VACUUM)
                .as("colleen")
                .startsAt("search")
                .then("compare")
                .after(Duration.ofDays(2))
                .goesBackTo("search")
                .then("compare")
                .then("buy")
                .feels(0.4)
                .endsWith(Outcome.SUCCESS);

        assertThat(scenario.touchpoints()).containsExactly("search", "compare", "search", "compare", "buy");
        assertThat(scenario.steps().get(2).waitBefore()).contains(Duration.ofDays(2));
        assertThat(scenario.steps().get(3).waitBefore()).isEmpty();
        assertThat(scenario.steps().get(4).valence()).hasValue(0.4);
        assertThat(scenario.persona()).contains("colleen");
        assertThat(scenario.outcome()).contains(Outcome.SUCCESS);
        assertThat(scenario)
                .hasToString("colleen: search > compare > search after 2 d > compare > buy, feels +0.40 > success");
    }

    @Test
    void leavesTheScenarioItWasMadeOfAsItWas() {
        searching.then("compare");

        assertThat(searching.touchpoints()).containsExactly("search");
    }

    @Test
    void isObservedWithoutTimesIfItNeverWaits() {
        assertThat(searching.as("bob").then("compare").observed())
                .isEqualTo(ObservedJourney.of("bob", "search", "compare"));
    }

    @Test
    void isObservedWithStaysAndWaitsFromItsStart() {
        // Ten minutes of searching and two days of waiting, then straight on: comparing has no known duration.
        ObservedJourney observed = searching
                .after(Duration.ofDays(2))
                .then("compare")
                .then("buy")
                .observedFrom(Instant.parse("2026-03-01T12:00:00Z"));

        assertThat(observed)
                .isEqualTo(ObservedJourney.of(
                        JourneyEvent.of("customer", "search", Instant.parse("2026-03-01T12:00:00Z")),
                        JourneyEvent.of("customer", "compare", Instant.parse("2026-03-03T12:10:00Z")),
                        JourneyEvent.of("customer", "buy", Instant.parse("2026-03-03T12:10:00Z"))));
    }

    @Test
    void isObservedFromTheEpochIfItWaits() {
        assertThat(searching
                        .after(Duration.ofHours(1))
                        .then("compare")
                        .observed()
                        .events()
                        .get(1)
                        .time())
                .contains(Instant.EPOCH.plus(Duration.ofMinutes(70)));
    }

    @Test
    void isObservedWithFeelingsAsScoresAndWithFailures() {
        // Valence 0.5 is half way from neutral 3 to the best, 5; -0.5 half way to the worst, 1.
        List<JourneyEvent> events = searching
                .feels(0.5)
                .then("compare")
                .feels(-0.5)
                .fails()
                .observed()
                .events();

        assertThat(events.get(0).score()).hasValue(4);
        assertThat(events.get(1).score()).hasValue(2);
        assertThat(events).extracting(JourneyEvent::failed).containsExactly(false, true);
    }

    @Test
    void isCalledByNameAndPersona() {
        assertThat(searching.customer()).isEqualTo("customer");
        assertThat(searching.as("bob").customer()).isEqualTo("bob");
        assertThat(searching.named("Returning").customer()).isEqualTo("Returning");
        assertThat(searching.named("Returning").as("bob").customer()).isEqualTo("Returning as bob");
    }

    @Test
    void isToldOnceOfEachPersona() {
        assertThat(searching.asEach("colleen", "bob")).containsExactly(searching.as("colleen"), searching.as("bob"));
    }

    @Test
    void goesThroughPartsWithTheirWaitsFeelingsAndEnd() {
        Scenario deciding = Scenario.on(VACUUM)
                .named("Deciding")
                .as("bob")
                .startsAt("compare")
                .feels(-0.2)
                .after(Duration.ofHours(3))
                .then("buy")
                .endsWith(Outcome.SUCCESS);

        assertThat(searching.as("colleen").after(Duration.ofDays(1)).then(deciding))
                .isEqualTo(Scenario.on(VACUUM)
                        .as("colleen")
                        .startsAt("search")
                        .after(Duration.ofDays(1))
                        .then("compare")
                        .feels(-0.2)
                        .after(Duration.ofHours(3))
                        .then("buy")
                        .endsWith(Outcome.SUCCESS));
    }

    @Test
    void startsWithAPartAndKeepsTheWaitAtItsEnd() {
        Scenario part = searching.after(Duration.ofDays(1));

        assertThat(Scenario.on(VACUUM)
                        .then(part)
                        .after(Duration.ofDays(2))
                        .then("compare")
                        .steps()
                        .get(1)
                        .waitBefore())
                .contains(Duration.ofDays(3));
    }

    @Test
    void equalsWhatSaysTheSame() {
        assertThat(searching.then("compare").feels(-0.0))
                .isEqualTo(searching.then("compare").feels(0))
                .hasSameHashCodeAs(searching.then("compare").feels(0))
                .isNotEqualTo(searching.then("compare"))
                .isNotEqualTo(searching.then("compare").feels(0).fails())
                .isNotEqualTo(searching.then("compare").feels(0).named("other"))
                .isNotEqualTo(searching.then("compare").feels(0).as("bob"))
                .isNotEqualTo(searching.then("compare").feels(0).endsWith(Outcome.ABANDONED))
                .isNotEqualTo(searching.after(Duration.ZERO).then("compare").feels(0));
        assertThat(searching).doesNotHaveSameHashCodeAs(searching.fails());
        assertThat(searching.steps().get(0))
                .doesNotHaveSameHashCodeAs(searching.fails().steps().get(0));
        assertThat(searching.then("compare"))
                .isNotEqualTo(Scenario.on(VACUUM.toBuilder().name("Other").build())
                        .startsAt("search")
                        .then("compare"));
    }

    @Test
    void tellsItselfAsAnObject() {
        assertThat(searching
                        .named("Returning")
                        .as("bob")
                        .after(Duration.ofDays(2))
                        .then("compare")
                        .feels(-0.5)
                        .fails()
                        .endsWith(Outcome.ABANDONED)
                        .toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("journey", "vacuum")
                        .put("name", "Returning")
                        .put("persona", "bob")
                        .put(
                                "steps",
                                AttributeValue.of(List.of(
                                        AttributeValue.object()
                                                .put("touchpoint", "search")
                                                .build(),
                                        AttributeValue.object()
                                                .put("touchpoint", "compare")
                                                .put("waitBefore", Duration.ofDays(2))
                                                .put("valence", -0.5)
                                                .put("failed", true)
                                                .build())))
                        .put("outcome", Outcome.ABANDONED)
                        .build());
    }

    @Test
    void tellsTheWaitAtItsEndAsAnObjectToo() {
        Scenario part = searching.after(Duration.ofDays(2));

        assertThat(part.waitAfter()).contains(Duration.ofDays(2));
        assertThat(searching.waitAfter()).isEmpty();
        assertThat(part.toAttributes().fields()).containsEntry("waitAfter", AttributeValue.of("P2D"));
    }

    @Test
    void takesStepsAllAtOnce() {
        List<ScenarioStep> steps = List.of(
                ScenarioStep.at(VACUUM.getTouchpoint("search")).feels(0.2),
                ScenarioStep.at(VACUUM.getTouchpoint("compare"))
                        .after(Duration.ofDays(2))
                        .fails());

        assertThat(Scenario.on(VACUUM).then(steps))
                .isEqualTo(searching
                        .feels(0.2)
                        .after(Duration.ofDays(2))
                        .then("compare")
                        .fails());
        assertThat(searching.after(Duration.ofDays(1)).then(steps.subList(1, 2)))
                .isEqualTo(searching.after(Duration.ofDays(3)).then("compare").fails());
        assertThat(searching.then(List.of())).isEqualTo(searching);
    }

    @Test
    void takesThousandsOfStepsInLinearTime() {
        ScenarioStep search = ScenarioStep.at(VACUUM.getTouchpoint("search"));

        assertThat(searching.then(Collections.nCopies(1_000_000, search)).steps())
                .hasSize(1_000_001);
    }

    @Test
    void refusesAWaitBeforeItStarts() {
        ScenarioStep late = ScenarioStep.at(VACUUM.getTouchpoint("search")).after(Duration.ofDays(2));

        assertThatIllegalStateException()
                .isThrownBy(() -> Scenario.on(VACUUM).then(List.of(late)))
                .withMessage("Scenario on journey \"vacuum\" has no step yet, so it cannot wait before \"search\"."
                        + " Leave the wait out.");
    }

    @Test
    void refusesStepsThatCannotBe() {
        ScenarioStep search = ScenarioStep.at(VACUUM.getTouchpoint("search"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.feels(-2))
                .withMessage("Feeling at \"search\" must be between -1 and 1, but was -2. Turn a score of another"
                        + " scale into valence with EmotionScale.of(min, neutral, max).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.after(Duration.ofSeconds(-1)))
                .withMessage("Wait before \"search\" must not be negative, but was PT-1S. Give it the time from the"
                        + " earlier to the later moment, or leave out what is not known.");
        assertThatThrownBy(() -> Scenario.on(VACUUM).then(List.of(ScenarioStep.at(Touchpoint.of("serch", "S")))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no touchpoint \"serch\". Did you mean \"search\"?");
    }

    @Test
    void tellsAllOfAStep() {
        assertThat(searching
                        .after(Duration.ofDays(2))
                        .then("compare")
                        .feels(-0.7)
                        .fails())
                .hasToString("customer: search > compare after 2 d, feels -0.70, fails");
        assertThat(Scenario.on(VACUUM)).hasToString("customer: no step yet");
    }

    @Test
    void namesTheNearestOfAnUnknownTouchpoint() {
        assertThatThrownBy(() -> searching.then("compre"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no touchpoint \"compre\". Did you mean \"compare\"?");
    }

    @Test
    void namesTheNearestOfAnUnknownPersona() {
        assertThatThrownBy(() -> searching.as("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    @Test
    void refusesToGoOnBeforeItStarts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Scenario.on(VACUUM).named("Returning").then("compare"))
                .withMessage("Scenario \"Returning\" on journey \"vacuum\" has no step yet, so it cannot go on to"
                        + " \"compare\". Call startsAt(\"compare\") first.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scenario.on(VACUUM).feels(0.1))
                .withMessage("Scenario on journey \"vacuum\" has no step yet, so it cannot feel anything."
                        + " Call startsAt(…) first.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scenario.on(VACUUM).observed())
                .withMessage("Scenario on journey \"vacuum\" has no step yet, so it cannot be observed."
                        + " Call startsAt(…) first.");
    }

    @Test
    void refusesToStartTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> searching.startsAt("compare"))
                .withMessage("Scenario on journey \"vacuum\" starts at \"search\" already, so it cannot start at"
                        + " \"compare\". Go on with then(\"compare\").");
    }

    @Test
    void refusesToGoBackToWhereItHasNotBeen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> searching.goesBackTo("buy"))
                .withMessage("Scenario on journey \"vacuum\" has not been at \"buy\", so it cannot go back there."
                        + " Known are \"search\". To go there for the first time, call then(\"buy\").");
    }

    @Test
    void refusesToGoOnAfterItsEnd() {
        assertThatIllegalStateException()
                .isThrownBy(() -> searching.endsWith(Outcome.ABANDONED).then("compare"))
                .withMessage("Scenario on journey \"vacuum\" has ended at \"search\", so it cannot go on to"
                        + " \"compare\". Call endsWith(…) last, and only on the last part.");
    }

    @Test
    void refusesToEndWithAWait() {
        assertThatIllegalStateException()
                .isThrownBy(() -> searching.after(Duration.ofDays(2)).observed())
                .withMessage("Scenario on journey \"vacuum\" waits after \"search\", so it cannot end there."
                        + " Say what follows with then(…), or leave after(…) out.");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching.feels(1.5))
                .withMessage("Feeling at \"search\" must be between -1 and 1, but was 1.5. Turn a score of another"
                        + " scale into valence with EmotionScale.of(min, neutral, max).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching.after(Duration.ofSeconds(-1)))
                .withMessage("Wait after \"search\" must not be negative, but was PT-1S. Give it the time from the"
                        + " earlier to the later moment, or leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching.named(" "))
                .withMessage(
                        "Name of a scenario must show something, but was \" \". Give it a text with visible characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> searching.then(Scenario.on(VACUUM).named("Empty")))
                .withMessage("Part of a scenario must have a step, but Scenario \"Empty\" on journey \"vacuum\" has"
                        + " none. Call startsAt(…) on it.");
    }
}
