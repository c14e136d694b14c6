package org.journeymodel.testing.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyShrinkerTest {

    private static ValidationReport validate(Journey journey) {
        return JourneyValidator.standard().validate(journey);
    }

    private static boolean breaks(JourneyFault fault, Journey journey) {
        return validate(journey).findings().stream()
                .anyMatch(finding -> finding.ruleId().equals(fault.ruleId()));
    }

    /** Each journey that lacks one element, or one text, of those that are easily left out by hand. */
    private static List<Journey> withoutOneThing(Journey journey) {
        List<Journey> all = new ArrayList<>();
        journey.stages().forEach(each -> all.add(withoutStage(journey, each)));
        journey.touchpoints().forEach(each -> all.add(withoutTouchpoint(journey, each)));
        journey.transitions()
                .forEach(each -> all.add(journey.toBuilder()
                        .transitions(without(journey.transitions(), each))
                        .build()));
        journey.channels()
                .forEach(each -> all.add(withChannelsCleared(
                        journey.toBuilder()
                                .channels(without(journey.channels(), each))
                                .build(),
                        each.id())));
        journey.actionItems()
                .forEach(each -> all.add(journey.toBuilder()
                        .actionItems(without(journey.actionItems(), each))
                        .build()));
        journey.zones().stream()
                .filter(zone -> journey.touchpoints().stream()
                        .noneMatch(each -> each.zone().filter(zone.id()::equals).isPresent()))
                .forEach(each -> all.add(journey.toBuilder()
                        .zones(without(journey.zones(), each))
                        .build()));
        return all;
    }

    private static <E> List<E> without(List<E> elements, E one) {
        List<E> rest = new ArrayList<>(elements);
        rest.remove(one);
        return rest;
    }

    private static Journey withoutStage(Journey journey, Stage stage) {
        Journey rest = journey;
        for (Touchpoint each : stage.touchpoints()) {
            rest = withoutTouchpoint(rest, each);
        }
        return rest.toBuilder()
                .stages(rest.stages().stream()
                        .filter(each -> !each.id().equals(stage.id()))
                        .toList())
                .build();
    }

    private static Journey withoutTouchpoint(Journey journey, Touchpoint touchpoint) {
        String id = touchpoint.id();
        return journey.toBuilder()
                .stages(journey.stages().stream()
                        .map(stage -> stage.toBuilder()
                                .touchpoints(without(stage.touchpoints(), touchpoint))
                                .build())
                        .toList())
                .transitions(journey.transitions().stream()
                        .filter(way -> !way.from().equals(id) && !way.to().equals(id))
                        .toList())
                .opportunities(journey.opportunities().stream()
                        .map(each -> each.toBuilder()
                                .touchpoints(without(each.touchpoints(), id))
                                .build())
                        .toList())
                .build();
    }

    private static Journey withChannelsCleared(Journey journey, String channel) {
        return Edits.atEach(
                journey,
                each -> each.toBuilder()
                        .channels(each.channels().stream()
                                .filter(id -> !id.equals(channel))
                                .toList())
                        .build());
    }

    private static void assertMinimal(ShrunkJourney shrunk, Predicate<Journey> fails) {
        assertThat(shrunk.isMinimal()).as(shrunk.toString()).isTrue();
        assertThat(fails.test(shrunk.journey())).as(shrunk.toString()).isTrue();
        assertThat(withoutOneThing(shrunk.journey())).as(shrunk.toString()).noneMatch(fails);
    }

    private static int attempts(Journey journey, Predicate<Journey> fails) {
        AtomicInteger calls = new AtomicInteger(-1); // the journey itself is asked first
        ShrunkJourney shrunk = JourneyShrinker.whileFailing((Journey each) -> {
                    calls.incrementAndGet();
                    return fails.test(each);
                })
                .shrink(journey);
        assertThat(shrunk.isMinimal()).isTrue();
        assertThat(shrunk.attempts()).isEqualTo(calls.get());
        return calls.get();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void fewerJourneysAreTriedThanThereAreThingsToTakeAway(int size) {
        for (int seed = 0; seed < 3; seed++) {
            Journey journey = RandomJourneys.seeded(seed).touchpoints(size).journey();
            int things = Removal.allOf(journey).size();

            assertThat(attempts(journey, each -> each.touchpoints().size() >= 3))
                    .isLessThan(things);
            assertThat(attempts(journey, each -> each.touchpoints().size() >= size / 2))
                    .isLessThan(things);
            assertThat(attempts(
                            journey,
                            each -> JourneyFlow.of(each).moves().stream()
                                    .anyMatch(move -> move.source() >= move.target())))
                    .isLessThan(things);
        }
    }

    @Test
    void whereNothingCanGoEachThingIsTriedOnce() {
        Journey journey = RandomJourneys.seeded(7).touchpoints(10).journey();
        long smaller = Removal.allOf(journey).stream()
                .filter(removal ->
                        removal.apply().filter(each -> !each.equals(journey)).isPresent())
                .count();

        assertThat(attempts(journey, journey::equals)).isEqualTo((int) smaller);
    }

    @Test
    void whereOnlyTheLastCanGoEachTimeItIsTriedAgainAndAgain() {
        List<Persona> ten = IntStream.range(0, 10)
                .mapToObj(at -> Persona.builder().id("p" + at).name("p" + at).build())
                .toList();
        Journey journey = Journey.builder().id("j").name("j").personas(ten).build();

        // Each time all that are left, from 10 down to 1, and their list as a whole: 55 + 10.
        assertThat(attempts(
                        journey,
                        each -> !each.personas().isEmpty()
                                && each.personas()
                                        .equals(ten.subList(0, each.personas().size()))))
                .isEqualTo(65);
    }

    @Test
    void aTrapShrinksToATouchpointThatLeadsToItself() {
        Journey broken = RandomJourneys.seeded(7).broken(JourneyFault.TOUCHPOINT_TRAP);

        Journey small = JourneyShrinker.whileFailing(each -> breaks(JourneyFault.TOUCHPOINT_TRAP, each))
                .shrink(broken)
                .journey();

        String stage = small.stages().get(0).id();
        String trap = small.touchpoints().get(0).id();
        assertThat(small)
                .isEqualTo(Journey.builder("random-7", "random-7")
                        .addStages(Stage.of(stage, stage, Touchpoint.of(trap, trap)))
                        .addTransitions(Transition.of(trap, trap))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsBrokenShrinksUntilNoSingleRemovalFails(JourneyFault fault) {
        for (int seed = 0; seed < 4; seed++) {
            Journey broken = RandomJourneys.seeded(seed).broken(fault);

            ShrunkJourney shrunk =
                    JourneyShrinker.whileFailing(each -> breaks(fault, each)).shrink(broken);

            assertMinimal(shrunk, each -> breaks(fault, each));
            assertThat(shrunk.journey().touchpoints()).hasSizeLessThanOrEqualTo(3);
            assertThat(shrunk.attempts()).isLessThan(2_000);
        }
    }

    @Test
    void aConditionOnNumbersShrinksToo() {
        Predicate<Journey> fails = journey -> !validate(journey).hasErrors()
                && journey.touchpoints().stream()
                        .anyMatch(each -> each.outcome().equals(Optional.of(Outcome.SUCCESS)))
                && JourneyGraph.of(journey).flow().probabilityOf(Outcome.SUCCESS) < 0.9;
        int shrunk = 0;
        for (int seed = 0; seed < 20; seed++) {
            Journey journey = RandomJourneys.seeded(seed).journey();
            if (fails.test(journey)) {
                assertMinimal(JourneyShrinker.whileFailing(fails).shrink(journey), fails);
                shrunk++;
            }
        }
        assertThat(shrunk).isGreaterThan(5);
    }

    @Test
    void aLongWayBecomesShort() {
        Journey journey = Journey.builder("way", "Way")
                .addStages(Stage.of(
                        "all",
                        "All",
                        Touchpoint.of("a", "A"),
                        Touchpoint.of("b", "B"),
                        Touchpoint.of("c", "C"),
                        Touchpoint.of("d", "D")))
                .transitions(Transition.inOrder("a", "b", "c", "d"))
                .build();

        ShrunkJourney shrunk =
                JourneyShrinker.whileFailing(each -> leads(each, "a", "d")).shrink(journey);

        // Without transitions each touchpoint leads to the next.
        assertThat(shrunk.journey())
                .isEqualTo(Journey.builder("way", "way")
                        .addStages(Stage.of("all", "all", Touchpoint.of("a", "a"), Touchpoint.of("d", "d")))
                        .build());
    }

    private static boolean leads(Journey journey, String from, String to) {
        JourneyFlow flow = JourneyFlow.of(journey);
        return flow.findIndex(from).equals(OptionalInt.of(0))
                && flow.findIndex(to).isPresent()
                && flow.isReachable(flow.findIndex(to).getAsInt());
    }

    @Test
    void whatRefersToAnElementGoesWithIt() {
        Journey journey = Journey.builder("j", "J")
                .addPersonas(Persona.of("ann", "Ann"), Persona.of("bob", "Bob"))
                .addPersonasInFocus("ann")
                .addStages(Stage.of(
                        "s",
                        "S",
                        Touchpoint.builder("a", "A")
                                .addExperiences(
                                        Experience.builder("ann").feels(-1).build(),
                                        Experience.builder("bob").feels(1).build())
                                .build()))
                .build();

        Journey small = JourneyShrinker.whileFailing(each -> !validate(each).hasErrors()
                        && each.touchpoints().stream()
                                .flatMap(touchpoint -> touchpoint.experiences().stream())
                                .anyMatch(experience -> experience.persona().equals(Optional.of("bob"))
                                        && experience.emotion().isPresent()))
                .shrink(journey)
                .journey();

        assertThat(small)
                .isEqualTo(Journey.builder("j", "j")
                        .addPersonas(Persona.of("bob", "bob"))
                        .addStages(Stage.of(
                                "s",
                                "s",
                                Touchpoint.builder("a", "a")
                                        .addExperiences(Experience.builder("bob")
                                                .feels(1)
                                                .build())
                                        .build()))
                        .build());
    }

    @Test
    void noMoreJourneysAreTriedThanAllowed() {
        Journey broken = RandomJourneys.seeded(1).broken(JourneyFault.TOUCHPOINT_TRAP);
        List<Journey> asked = new ArrayList<>();
        JourneyShrinker shrinker = JourneyShrinker.whileFailing(each -> {
            asked.add(each);
            return breaks(JourneyFault.TOUCHPOINT_TRAP, each);
        });

        ShrunkJourney shrunk = shrinker.withMostAttempts(3).shrink(broken);

        // The first question is about the journey itself.
        assertThat(asked).hasSize(4);
        assertThat(shrunk.attempts()).isEqualTo(3);
        assertThat(shrunk.isMinimal()).isFalse();
        assertThat(shrunk.original()).isEqualTo(broken);
        assertThat(shrunk).asString().endsWith("; perhaps not minimal, after 3 attempts");
        assertThat(breaks(JourneyFault.TOUCHPOINT_TRAP, shrunk.journey())).isTrue();
        assertThat(shrinker.withMostAttempts(0).shrink(broken).journey()).isEqualTo(broken);
    }

    @Test
    void theSameJourneyAlwaysShrinksTheSameWay() {
        Journey broken = RandomJourneys.seeded(9).broken(JourneyFault.TRANSITION_DUPLICATE);
        JourneyShrinker shrinker =
                JourneyShrinker.whileFailing(each -> breaks(JourneyFault.TRANSITION_DUPLICATE, each));

        assertThat(shrinker.shrink(broken)).isEqualTo(shrinker.shrink(broken));
    }

    @Test
    void aJourneyThatDoesNotFailIsRefused() {
        Journey journey = RandomJourneys.seeded(1).journey();

        assertThatThrownBy(() -> JourneyShrinker.whileFailing(each -> false).shrink(journey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Journey \"random-1\" does not fail, so there is nothing to keep while it is made smaller."
                        + " Give the journey and the condition with which the failure was seen.");
    }

    @Test
    void fewerAttemptsThanNoneAreRefused() {
        assertThatThrownBy(() -> JourneyShrinker.whileFailing(each -> true).withMostAttempts(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Most attempts must be at least 0, but was -1.");
    }
}
