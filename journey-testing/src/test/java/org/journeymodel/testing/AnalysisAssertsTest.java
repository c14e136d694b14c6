package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.testing.AnalysisCases.CONFORMANCE;
import static org.journeymodel.testing.AnalysisCases.FLOW;
import static org.journeymodel.testing.AnalysisCases.ROUND;
import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.WITH_HELP;
import static org.journeymodel.testing.Shop.fails;

import java.time.Duration;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.core.validation.ValidationRule;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.feeling.JourneyFeelings;
import org.junit.jupiter.api.Test;

/** What {@link EveryAssertionTest} does not ask of assertions about analyses. */
class AnalysisAssertsTest {

    private final JourneyFeelings feelings = JourneyGraph.of(VACUUM).feelings();

    @Test
    void chain() {
        assertThat(FLOW)
                .succeedsWithProbabilityAtLeast(0.5)
                .isAbandonedWithProbabilityAtMost(0.5)
                .takesAtMost(Duration.ofHours(1));
        assertThat(ROUND)
                .neverFallsBelow(-0.7)
                .isKnownThroughout()
                .endsAbove(0)
                .hasMeanAtLeast(-1)
                .hasPeakEndAtLeast(-1)
                .neverDropsByMoreThan(1);
        assertThat(CONFORMANCE).hasFitnessAtLeast(0.5);
    }

    @Test
    void tellHowFeelingsEnd() {
        fails(() -> assertThat(feelings.along("search", "compare", "buy")).endsAbove(0), """
                Expecting the feelings to end above +0.00
                but
                  at "buy", step 3, it is not known

                  search +0.20, compare -0.70, buy unknown""");
        fails(
                () -> assertThat(feelings.as("colleen").along("compare", "search"))
                        .endsAbove(0.2),
                """
                Expecting the feelings of persona "colleen" to end above +0.20
                but
                  at "search", step 2, it is +0.20

                  compare -0.70, search +0.20""");
    }

    @Test
    void tellThatNothingIsKnownOfTheEndOrTheMean() {
        fails(() -> assertThat(feelings.along("compare", "buy")).hasPeakEndAtLeast(-1), """
                Expecting the feelings to be at least -1.00 by peak and end
                but
                  they are not known

                  compare -0.70, buy unknown""");
        fails(() -> assertThat(feelings.along("buy")).hasMeanAtLeast(-1), """
                Expecting the feelings to be at least -1.00 in the mean
                but
                  they are not known

                  buy unknown""");
    }

    @Test
    void tellThatThereIsNoBottleneck() {
        Bottlenecks none = JourneyGraph.of(Shop.SHORT).bottlenecks();

        assertThat(none).hasNoneAt("buy");
        fails(() -> assertThat(none).hasWorstAt("buy"), """
                Expecting the worst bottleneck to be at "buy"
                but
                  there is none

                  start         -> buy 100.0 %
                  buy (success) -> (end) 100.0 %""");
    }

    @Test
    void tellFindingsThatAreNoErrors() {
        ValidationReport report = JourneyValidator.standard().validate(WITH_HELP);
        String finding = report.findings().get(0).toString();

        assertThat(report).hasNoErrors();
        fails(
                () -> assertThat(report).hasFindingOf("journey.touchpoint.trap"),
                "Expecting journey \"vacuum\" to have a finding of rule \"journey.touchpoint.trap\"\nbut\n  "
                        + finding);
    }

    @Test
    void knowRulesOfMyOwnAndRefuseThoseThatNobodyHas() {
        ValidationRule rule = ValidationRule.of(
                "acme.rule", Severity.NOTE, "Anything.", (flow, reporter) -> reporter.report("it is.", "Let it be."));
        ValidationReport report = JourneyValidator.standard().with(rule).validate(VACUUM);

        assertThat(report).hasFindingOf("acme.rule").hasNoFindingOf("journey.touchpoint.trap");
        String message = "The validator of this report has no rule \"acme.rul\". Did you mean \"acme.rule\"?"
                + " Give a rule of your own to the validator before it validates.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(report).hasNoFindingOf("acme.rul"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(report).hasFindingOf("acme.rul"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(JourneyCases.SOUND_ATLAS).hasNoFindingOf("journey.touchpoint.trapp"))
                .withMessage("The validator of this report has no rule \"journey.touchpoint.trapp\"."
                        + " Did you mean \"journey.touchpoint.trap\"?"
                        + " Give a rule of your own to the validator before it validates.");
    }

    /** Of each hurdle half are left: a quarter of all buy. */
    @Test
    void tellThatNoChangeOfOneThingWouldDo() {
        Journey twoHurdles = Journey.builder("hurdles", "Two hurdles")
                .addStages(Stage.of(
                        "all",
                        "All",
                        Touchpoint.of("a", "A"),
                        Touchpoint.of("b", "B"),
                        Touchpoint.builder("buy", "Buys")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .addTransitions(
                        Transition.of("a", "b").withProbability(0.5),
                        Transition.of("b", "buy").withProbability(0.5))
                .build();
        // Either hurdle taken away, half are still lost at the other.
        fails(() -> assertThat(JourneyGraph.of(twoHurdles).flow()).succeedsWithProbabilityAtLeast(0.6), """
                Expecting journey "hurdles" to succeed with a probability of at least 0.6000
                but
                  it is 0.2500
                No change of one thing would do
                  success at least 60 %; it is 25 %. It cannot be reached by one change; the best that one change can \
                reach is 50 %.

                  start         -> a 100.0 %
                > a             -> b 50.0 %, (end) 50.0 %
                  b             -> buy 50.0 %, (end) 50.0 %
                  buy (success) -> (end) 100.0 %""");
    }

    /** 0.1 + 0.2 is 0.30000000000000004, and (0.1 + 0.7) / 2 is 0.39999999999999997. */
    @Test
    void takeRoundingForWhatItIs() {
        Journey journey = Journey.builder("felt", "Felt")
                .addStages(Stage.of("all", "All", felt("glad", 0.1), felt("sad", -0.2), felt("happy", 0.7)))
                .addTransitions(
                        Transition.of("glad", "sad"),
                        Transition.of("sad", "happy"),
                        Transition.of("happy", "glad").withProbability(0.5))
                .build();
        JourneyFeelings felt = JourneyGraph.of(journey).feelings();

        assertThat(felt.along("glad", "sad")).neverDropsByMoreThan(0.3);
        assertThat(felt.along("happy", "glad")).hasMeanAtLeast(0.4);
        fails(() -> assertThat(felt.along("glad", "sad")).neverDropsByMoreThan(0.29), """
                Expecting the feelings never to drop by more than 0.29
                but
                  from "glad" to "sad", step 2, they fall by 0.30

                  glad +0.10, sad -0.20""");
    }

    private static Touchpoint felt(String id, double valence) {
        return Touchpoint.builder(id, id)
                .addExperiences(
                        Experience.builder().emotion(Emotion.of(valence)).build())
                .build();
    }

    @Test
    void refuseWhatCannotBeAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(FLOW).succeedsWithProbabilityAtLeast(30))
                .withMessage("Probability must be between 0 and 1, but was 30.0. Write 30 % as 0.3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(CONFORMANCE).hasFitnessAtLeast(Double.NaN))
                .withMessage("Fitness must be between 0 and 1, but was NaN. Write 30 % as 0.3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ROUND).endsAbove(3))
                .withMessage("Valence must be between -1 and 1, but was 3.0. Turn a score of another scale into"
                        + " valence with EmotionScale.of(min, neutral, max).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(FLOW).takesAtMost(Duration.ofDays(-1)))
                .withMessage("Time must not be negative, but was PT-24H.");
    }
}
