package org.journeymodel.graph.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class ScenarioCheckTest {

    /** 0.9 of searches lead to compare; Bob alone may buy at once. Comparing may be put off for two days. */
    private static final Journey VACUUM = Journey.builder()
            .id("vacuum")
            .name("Buying a vacuum cleaner")
            .addPersonas(
                    Persona.builder().id("colleen").name("Colleen").build(),
                    Persona.builder().id("bob").name("Bob").build())
            .addStages(Stage.builder()
                    .id("consideration")
                    .name("Consideration")
                    .addTouchpoints(
                            Touchpoint.builder("search", "Searches reviews")
                                    .eventNames(List.of("query"))
                                    .build(),
                            Touchpoint.builder("compare", "Compares models")
                                    .addExperiences(Experience.builder()
                                            .persona("colleen")
                                            .emotion(Emotion.of(-0.7))
                                            .build())
                                    .build(),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build())
                    .build())
            .addTransitions(
                    Transition.of("search", "compare").withProbability(0.9).withLatestWaiting(Duration.ofDays(2)),
                    Transition.of("compare", "search").withProbability(0.42),
                    Transition.of("compare", "buy").withProbability(0.38))
            .build();

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    private static Scenario way(String first, String... more) {
        Scenario way = Scenario.on(VACUUM).startsAt(first);
        for (String each : more) {
            way = way.then(each);
        }
        return way;
    }

    @Test
    void allowsAWayOfTheMap() {
        ScenarioCheck check =
                GRAPH.check(way("search", "compare", "search", "compare", "buy").endsWith(Outcome.SUCCESS));

        assertThat(check.isAllowed()).isTrue();
        assertThat(check.passes()).isTrue();
        assertThat(check.firstForbidden()).isEmpty();
        assertThat(check.problems()).isEmpty();
        assertThat(check.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(check.cost()).isZero();
        assertThat(check.fitness()).isEqualTo(1);
        assertThat(check).hasToString("customer: search > compare > search > compare > buy > success: passes");
    }

    @Test
    void tellsWhatWouldHaveBeenPossibleInPlaceOfAMissingMove() {
        ScenarioCheck check = GRAPH.check(way("search", "buy").endsWith(Outcome.SUCCESS));

        assertThat(check.isAllowed()).isFalse();
        ForbiddenStep step = check.firstForbidden().orElseThrow();
        assertThat(step.kind()).isEqualTo(ForbiddenKind.MOVE);
        assertThat(step.step()).isEqualTo(1);
        assertThat(step.name()).isEqualTo("buy");
        assertThat(step.from()).map(Touchpoint::id).contains("search");
        assertThat(step.alternatives())
                .extracting(Alternative::toString)
                .containsExactly("compare 90.0 %", "end 10.0 %");
        assertThat(step)
                .hasToString("Step 2 goes from \"search\" to \"buy\", but the map has no such move."
                        + " Possible there: compare 90.0 %, end 10.0 %.");
        assertThat(check.nearestWay()).extracting(Touchpoint::id).containsExactly("search", "compare", "buy");
        assertThat(check.cost()).isEqualTo(1);
        assertThat(check.fitness()).isCloseTo(1 - 1 / 3.0, within(1e-12));
    }

    @Test
    void tellsWhereJourneysStart() {
        assertThat(GRAPH.check(way("compare", "buy")).problems())
                .containsExactly("Step 1 is at \"compare\", but no journey starts there."
                        + " Journeys start at: search 100.0 %.");
    }

    @Test
    void tellsThatNoJourneyEndsThere() {
        Journey noEnd = VACUUM.toBuilder()
                .transitions(List.of(
                        Transition.of("search", "compare"),
                        Transition.of("compare", "search"),
                        Transition.of("compare", "buy")))
                .build();

        ScenarioCheck check =
                JourneyGraph.of(noEnd).check(way("search", "compare").endsWith(Outcome.ABANDONED));

        assertThat(check.problems())
                .containsExactly("Step 2 is the last, at \"compare\", but no journey ends there."
                        + " Possible there: search 50.0 %, buy 50.0 %.");
        assertThat(check.firstForbidden().orElseThrow().kind()).isEqualTo(ForbiddenKind.END);
        assertThat(check.nearestWay()).extracting(Touchpoint::id).containsExactly("search", "compare", "buy");
    }

    @Test
    void letsACustomerWhoIsStillOnHerWayStopAnywhere() {
        Journey noEnd = VACUUM.toBuilder()
                .transitions(Transition.inOrder("search", "compare", "buy"))
                .build();

        assertThat(JourneyGraph.of(noEnd).check(way("search", "compare")).passes())
                .isTrue();
    }

    @Test
    void tellsWhatAnotherVersionOfTheMapDoesNotKnow() {
        Journey renamed = VACUUM.toBuilder()
                .stages(List.of(Stage.builder()
                        .id("consideration")
                        .name("Consideration")
                        .addTouchpoints(Touchpoint.of("find", "Finds"), Touchpoint.of("weigh", "Weighs"))
                        .build()))
                .transitions(List.of())
                .build();

        assertThat(JourneyGraph.of(renamed).check(way("search", "compare")).problems())
                .containsExactly(
                        "Step 1 is at \"search\", which the map does not know." + " Journeys start at: find 100.0 %.");
    }

    @Test
    void findsATouchpointOfAnotherVersionByItsEventName() {
        Journey other = Journey.builder()
                .id("other")
                .name("Other")
                .addStages(Stage.builder()
                        .id("only")
                        .name("Only")
                        .addTouchpoints(Touchpoint.of("query", "Asks"), Touchpoint.of("compare", "Compares"))
                        .build())
                .build();

        assertThat(GRAPH.check(Scenario.on(other).startsAt("query").then("compare"))
                        .passes())
                .isTrue();
    }

    @Test
    void holdsAPersonaAgainstWhatConcernsHer() {
        Journey bobBuysAtOnce = VACUUM.toBuilder()
                .addTransitions(Transition.builder()
                        .from("search")
                        .to("buy")
                        .probability(0.1)
                        .personas(List.of("bob"))
                        .build())
                .build();
        Scenario direct = way("search", "buy");

        assertThat(JourneyGraph.of(bobBuysAtOnce).check(direct.as("bob")).isAllowed())
                .isTrue();
        assertThat(JourneyGraph.of(bobBuysAtOnce).check(direct.as("colleen")).problems())
                .containsExactly("Step 2 goes from \"search\" to \"buy\", but the map has no such move."
                        + " Possible there: compare 100.0 %.");
    }

    @Test
    void tellsAnOutcomeThatIsNotScripted() {
        assertThat(GRAPH.check(way("search", "compare").endsWith(Outcome.SUCCESS))
                        .problems())
                .containsExactly("The scenario ends with success, but by the map it comes to abandoned.");
    }

    @Test
    void tellsFeelingsBeyondTheTolerance() {
        Scenario feeling = way("search").feels(1).then("compare").feels(-0.5).as("colleen");

        assertThat(GRAPH.check(feeling).feelingGaps()).isEmpty(); // 0.2 off; of searching nothing is known
        assertThat(GRAPH.check(feeling, 0.19).problems())
                .containsExactly("Step 2 feels -0.50 at \"compare\", but the map tells -0.70.");
        assertThat(GRAPH.check(feeling.as("bob"), 0).feelingGaps()).isEmpty(); // his feelings are not known
    }

    @Test
    void tellsWaitsBeyondTheLatest() {
        Scenario waiting = way("search")
                .after(Duration.ofDays(3))
                .then("compare")
                .after(Duration.ofDays(99))
                .then("buy");

        assertThat(GRAPH.check(waiting).problems())
                .containsExactly("Step 2 comes from \"search\" to \"compare\" after 3 d, but 2 d is the latest.");
        assertThat(GRAPH.check(way("search").after(Duration.ofDays(2)).then("compare"))
                        .passes())
                .isTrue();
    }

    @Test
    void takesTheLongestOfParallelLatestWaits() {
        Transition byMail = Transition.of("search", "compare").withTrigger("mail");
        Scenario waiting = way("search").after(Duration.ofDays(4)).then("compare");

        assertThat(withMore(byMail.withLatestWaiting(Duration.ofDays(5)))
                        .check(waiting)
                        .lateSteps())
                .isEmpty();
        assertThat(withMore(byMail.withLatestWaiting(Duration.ofDays(3)))
                        .check(waiting)
                        .lateSteps())
                .extracting(LateStep::latestWaiting)
                .containsExactly(Duration.ofDays(3));
        assertThat(withMore(byMail).check(waiting).lateSteps()).isEmpty();
    }

    private static JourneyGraph withMore(Transition transition) {
        return JourneyGraph.of(VACUUM.toBuilder().addTransitions(transition).build());
    }

    @Test
    void isAllowedExactlyWhereNothingNeedsToBeEdited() {
        Random random = new Random(5);
        List<String> ids = List.of("search", "compare", "buy");
        int allowed = 0;
        for (int round = 0; round < 500; round++) {
            List<String> names = new ArrayList<>();
            for (int step = 0; step <= random.nextInt(4); step++) {
                names.add(ids.get(random.nextInt(3)));
            }
            Scenario way = way(names.get(0), names.subList(1, names.size()).toArray(String[]::new));
            ScenarioCheck check = GRAPH.check(random.nextBoolean() ? way : way.endsWith(Outcome.SUCCESS));
            assertThat(check.isAllowed()).as(way.toString()).isEqualTo(check.cost() == 0);
            allowed += check.isAllowed() ? 1 : 0;
        }
        assertThat(allowed).isBetween(50, 450);
    }

    @Test
    void equalsAnotherCheckThatTellsTheSame() {
        Scenario way = way("search", "buy").feels(0.3).as("colleen");

        assertThat(GRAPH.check(way)).isEqualTo(GRAPH.check(way)).hasSameHashCodeAs(GRAPH.check(way));
        assertThat(GRAPH.check(way)).isNotEqualTo(GRAPH.check(way.as("bob")));
        assertThat(GRAPH.check(way.then("compare").feels(1), 0))
                .isNotEqualTo(GRAPH.check(way.then("compare").feels(1), 2));
    }

    @Test
    void tellsItselfAsAnObject() {
        AttributeValue.ObjectValue object = GRAPH.check(way("search")
                        .after(Duration.ofDays(3))
                        .then("compare")
                        .feels(0.1)
                        .then("compare")
                        .as("colleen"))
                .toAttributes();

        assertThat(object.fields().keySet())
                .containsExactly(
                        "scenario",
                        "allowed",
                        "firstForbidden",
                        "outcome",
                        "feelingGaps",
                        "lateSteps",
                        "alignment",
                        "nearestWay",
                        "problems");
        assertThat(object.fields().get("lateSteps"))
                .isEqualTo(AttributeValue.of(List.of(AttributeValue.object()
                        .put("step", 1)
                        .put("from", "search")
                        .put("to", "compare")
                        .put("waited", Duration.ofDays(3))
                        .put("latestWaiting", Duration.ofDays(2))
                        .put(
                                "sentence",
                                "Step 2 comes from \"search\" to \"compare\" after 3 d, but 2 d is the latest.")
                        .build())));
    }

    @Test
    void refusesWhatCannotBeChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRAPH.check(way("search"), -0.1))
                .withMessage("Tolerance of feelings must be 0 or more, but was -0.1."
                        + " It is in valence, which goes from -1 to 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> GRAPH.check(way("search"), Double.NaN));
        Journey withoutBob = VACUUM.toBuilder().personas(List.of()).build();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> JourneyGraph.of(withoutBob).check(way("search").as("bob")))
                .withMessage("Journey \"vacuum\" has no persona \"bob\". It has none at all.");
        assertThatExceptionOfType(InvalidJourneyException.class)
                .isThrownBy(() -> withMore(Transition.of("search", "nowhere")).check(way("search")));
    }
}
