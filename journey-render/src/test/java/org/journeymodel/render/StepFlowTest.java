package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepFlowTest {

    private final Journey journey = Journeys.small();
    private final StepFlow expected = StepFlow.of(JourneyGraph.of(journey).flow());

    private static String spaced(String text) {
        return text.replace(" %", "\u00a0%");
    }

    @Test
    void followsAllCustomersOfAFlow() {
        // At compare 0.9; back at search 0.9 · 0.42 = 0.378, at pay 0.9 · 0.38 = 0.342, and 0.9 · 0.2 = 0.18 have left.
        assertThat(expected.steps(3).toTextAlternative()).endsWith(spaced("""

                Step 1
                100 % are still on their way
                Step 1: Searches
                  100 % of customers are here
                  90 % of customers go on to Compares
                  10 % of customers end here: Left

                Step 2
                90 % are still on their way
                10 % have given up before
                Step 2: Compares
                  90 % of customers are here
                  38 % of customers go back to Searches
                  34 % of customers go on to Pays
                  18 % of customers end here: Left

                Step 3
                72 % are still on their way
                28 % have given up before
                Step 3: Searches
                  38 % of customers are here
                  34 % of customers go on to Later
                  4 % of customers end here: Left
                Step 3: Pays
                  34 % of customers are here
                  34 % of customers end here: Success

                After step 3
                34 % go on after step 3
                34 % have succeeded before
                32 % have given up before
                """));
    }

    private static ObservedJourneys five() {
        return ObservedJourneys.of(
                ObservedJourney.of("u1", "search", "compare", "pay"),
                ObservedJourney.of("u2", "search", "compare", "pay"),
                ObservedJourney.of("u3", "search", "compare", "search"),
                ObservedJourney.of("u4", "search"),
                ObservedJourney.of("u5", "forum", "compare"));
    }

    @Test
    void countsWhatCustomersDid() {
        assertThat(StepFlow.of(journey, five()).toTextAlternative())
                .contains("Current state · 5 observed customers\nShares are counted, step by step.\n")
                .endsWith(spaced("""

                Step 1
                100 % are still on their way
                Step 1: Searches
                  80 % of customers are here
                  60 % of customers go on to Compares
                  20 % of customers end here: Left
                Step 1: forum
                  20 % of customers are here
                  20 % of customers go back to Compares

                Step 2
                80 % are still on their way
                20 % have given up before
                Step 2: Compares
                  80 % of customers are here
                  40 % of customers go on to Pays
                  20 % of customers go back to Searches
                  20 % of customers end here: Left

                Step 3
                60 % are still on their way
                40 % have given up before
                Step 3: Searches
                  20 % of customers are here
                  20 % of customers end here: Left
                Step 3: Pays
                  40 % of customers are here
                  40 % of customers end here: Success

                After step 3
                40 % have succeeded before
                60 % have given up before
                """));
    }

    @Test
    void stepsBeyondTheLimitAreLater() {
        String text = StepFlow.of(journey, five()).steps(1).toTextAlternative();
        assertThat(text)
                .contains(
                        spaced("  60 % of customers go on to Later\n"),
                        spaced("\nAfter step 1\n80 % go on after step 1\n"))
                .doesNotContain("Step 2");
    }

    @Test
    void touchpointsWithFewCustomersAreShownAsOneThatTellsThem() {
        Touchpoint[] touchpoints = IntStream.range(0, 12)
                .mapToObj(at -> Touchpoint.of("t" + at, "T" + at))
                .toArray(Touchpoint[]::new);
        Journey many = Journey.builder("many", "Many")
                .addStages(Stage.of("s", "Stage", touchpoints))
                .build();
        // 20 of 120 customers begin at t0, 10 at each of t1 to t9, 6 at t10 and 4 at t11: eight stay, four are joined.
        List<Integer> customers = List.of(20, 10, 10, 10, 10, 10, 10, 10, 10, 10, 6, 4);
        ObservedJourneys observed = ObservedJourneys.of(IntStream.range(0, 12)
                .boxed()
                .flatMap(at -> IntStream.range(0, customers.get(at))
                        .mapToObj(number -> ObservedJourney.of("u" + at + "-" + number, "t" + at)))
                .toList());
        // Joined 10 + 10 + 6 + 4 of 120. The last touchpoint of a linear journey is a neutral end.
        assertThat(StepFlow.of(many, observed).toTextAlternative()).contains(spaced("""
                Step 1: T7
                  8 % of customers are here
                  8 % of customers end here: Left
                Step 1: 4 more touchpoints
                  25 % of customers are here
                  Holds T8 (8 %), T9 (8 %), T10 (5 %), T11 (3 %)
                  3 % of customers end here: Neutral end
                  22 % of customers end here: Left
                """));
    }

    @Test
    void aJourneyTurnsOutByTheBestThatItHasSeen() {
        Journey ends = Journey.builder("ends", "Ends")
                .addStages(Stage.of(
                        "s",
                        "Stage",
                        Touchpoint.builder("won", "Won")
                                .outcome(Outcome.SUCCESS)
                                .build(),
                        Touchpoint.builder("lost", "Lost")
                                .outcome(Outcome.FAILURE)
                                .build(),
                        Touchpoint.of("home", "Home")))
                .addTransitions(Transition.of("won", "lost"), Transition.of("lost", "home"))
                .build();
        String text = StepFlow.of(
                        ends,
                        ObservedJourneys.of(
                                ObservedJourney.of("u1", "won", "lost", "home"),
                                ObservedJourney.of("u2", "lost", "home")))
                .toTextAlternative();
        assertThat(text)
                .contains(
                        spaced("Step 3: Home\n  50 % of customers are here\n  50 % of customers end here: Success\n"),
                        spaced("Step 2: Home\n  50 % of customers are here\n  50 % of customers end here: Failure\n"));
        assertThat(StepFlow.of(JourneyGraph.of(ends).flow()).toTextAlternative())
                .contains(spaced(
                        "Step 3: Home\n  100 % of customers are here\n  100 % of customers end here: Success\n"));
    }

    @Test
    void saysThatNobodyWasObserved() {
        StepFlow nobody = StepFlow.of(journey, ObservedJourneys.of());
        assertThat(nobody.toSvg()).contains(">Nobody was observed. Give the journey of at least one customer.<");
        assertThat(nobody.language(Language.DANISH).toTextAlternative())
                .contains("0 observerede kunder\nIngen blev observeret. Angiv mindst én kundes rejse.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void takesNoNumberOfStepsThatCannotBe(int steps) {
        assertThatThrownBy(() -> expected.steps(steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Step flow must show 1 to 100 steps, but was to show " + steps + ". Ask for a number between.");
    }

    @Test
    void tellsWhatItShows() {
        assertThat(expected.journey()).isEqualTo(journey);
        assertThat(expected).hasToString("Step flow of Journey \"vacuum\": 2 stages, 3 touchpoints, 3 transitions");
        assertThat(List.of(expected.steps(1).toSvg(), expected.steps(2).toSvg()))
                .doesNotHaveDuplicates();
    }
}
