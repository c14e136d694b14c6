package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.WITH_HELP;
import static org.journeymodel.testing.Shop.fails;
import static org.journeymodel.testing.Shop.marked;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.whatif.Target;
import org.junit.jupiter.api.Test;

/** What the analyses themselves say is taken from them; all else is written out. */
class AnalysisAssertsTest {

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    /** 0.9 · 0.38 / (1 - 0.9 · 0.42) = 0.342/0.622 = 0.5498 succeed; 1/0.622 = 1.6077 visits of search. */
    private final FlowAnalysis flow = GRAPH.flow();

    private final EmotionCurve curve = GRAPH.feelings().along("search", "compare", "buy");
    private final Bottlenecks bottlenecks = GRAPH.bottlenecks();

    /** Who skips compare costs 1 of the worst 4 and 3: fitness 6/7. */
    private final Conformance conformance = GRAPH.conformance(ObservedJourneys.of(
            ObservedJourney.of("u1", "search", "compare", "buy"), ObservedJourney.of("u2", "search", "buy")));

    @Test
    void passWhereTheyShould() {
        assertThat(flow)
                .succeedsWithProbabilityAtLeast(0.5498)
                .isAbandonedWithProbabilityAtMost(0.4502)
                .takesAtMost(Duration.ofMinutes(17));
        assertThat(curve).neverFallsBelow(-0.7);
        assertThat(GRAPH.feelings().along("compare", "search"))
                .isKnownThroughout()
                .endsAbove(0.19);
        assertThat(bottlenecks).hasWorstAt("compare").hasNoneAt("buy").hasNoGainAbove(0.27);
        assertThat(conformance).hasFitnessAtLeast(0.857).hasNo(DeviationKind.AD_HOC);
        assertThat(JourneyDiff.between(VACUUM, VACUUM)).isEmpty().hasNoRegressions();
        assertThat(JourneyValidator.standard().validate(VACUUM))
                .isEmpty()
                .hasNoErrors()
                .hasNoFindingOf("journey.touchpoint.dead-end");
    }

    @Test
    void tellTheSmallestChangeTowardsSuccess() {
        String change = GRAPH.smallestChanges(Target.successAtLeast(0.6))
                .smallest()
                .orElseThrow()
                .sentence();

        fails(
                () -> assertThat(flow).succeedsWithProbabilityAtLeast(0.6),
                "Expecting journey \"vacuum\" to succeed with a probability of at least 0.6000\n"
                        + "but\n"
                        + "  it is 0.5498\n"
                        + "The smallest change that would do is\n"
                        + "  " + change + "\n\n"
                        + marked(PICTURE, "compare"));
    }

    @Test
    void tellHowManyAbandonTheJourney() {
        fails(
                () -> assertThat(flow).isAbandonedWithProbabilityAtMost(0.45),
                "Expecting journey \"vacuum\" to be abandoned with a probability of at most 0.4500\n"
                        + "but\n"
                        + "  it is 0.4502\n\n"
                        + marked(PICTURE, "compare"));
    }

    @Test
    void tellHowLongItTakes() {
        // 1.6077 searches of 10 min; of 3.6045 stays and 2.6045 waits only these 1.6077 stays are known.
        fails(
                () -> assertThat(flow).takesAtMost(Duration.ofMinutes(16)),
                "Expecting journey \"vacuum\" to take at most 16 min in the mean\n"
                        + "but\n"
                        + "  it takes at least 16 min 5 s (25.9 % of times known)\n\n"
                        + PICTURE);
        fails(() -> assertThat(flow).knowsAllTimes(), """
                Expecting all times of journey "vacuum" to be known
                but
                  of its stays and waits, 25.9 % are""");
    }

    @Test
    void tellWhereFeelingsFall() {
        fails(() -> assertThat(curve).neverFallsBelow(-0.69), """
                Expecting the feelings never to fall below -0.69
                but
                  at "compare", step 2, it is -0.70

                  search +0.20, compare -0.70, buy unknown""");
    }

    @Test
    void tellHowFeelingsEnd() {
        fails(() -> assertThat(curve).endsAbove(0), """
                Expecting the feelings to end above +0.00
                but
                  at "buy", step 3, it is not known

                  search +0.20, compare -0.70, buy unknown""");
        fails(
                () -> assertThat(GRAPH.feelings().as("colleen").along("compare", "search"))
                        .endsAbove(0.2),
                """
                Expecting the feelings of persona "colleen" to end above +0.20
                but
                  at "search", step 2, it is +0.20

                  compare -0.70, search +0.20""");
    }

    @Test
    void tellUnknownFeelings() {
        fails(() -> assertThat(curve).isKnownThroughout(), """
                Expecting the feelings to be known throughout
                but
                  at "buy", step 3, it is not known

                  search +0.20, compare -0.70, buy unknown""");
    }

    @Test
    void tellBottlenecksInTheirOwnWords() {
        String worst = bottlenecks.ranked().get(0).sentence();
        List<String> atSearch = bottlenecks.ranked().stream()
                .filter(each -> each.touchpoint().id().equals("search"))
                .map(each -> each.sentence())
                .toList();

        fails(
                () -> assertThat(bottlenecks).hasWorstAt("buy"),
                "Expecting the worst bottleneck to be at \"buy\"\nbut\n  " + worst);
        fails(
                () -> assertThat(bottlenecks).hasNoneAt("search"),
                "Expecting no bottleneck to be at \"search\"\nbut\n  " + String.join("\n  ", atSearch));
        // To keep those who leave from compare would gain 0.8104 - 0.5498; nothing else gains 0.2.
        fails(
                () -> assertThat(bottlenecks).hasNoGainAbove(0.2),
                "Expecting no bottleneck to gain more than 0.2000\nbut\n  " + worst);
    }

    @Test
    void tellDeviations() {
        String deviation = conformance.deviations().get(0).sentence();

        fails(
                () -> assertThat(conformance).hasFitnessAtLeast(0.9),
                "Expecting what customers did on journey \"vacuum\" to have a fitness of at least 0.9000\n"
                        + "but\n"
                        + "  it is 0.8571\n"
                        + "since\n"
                        + "  " + deviation + "\n\n"
                        + marked(PICTURE, "compare"));
        fails(
                () -> assertThat(conformance).hasNo(DeviationKind.MISSING),
                "Expecting what customers did on journey \"vacuum\" to have no deviation of kind missing\n"
                        + "but\n"
                        + "  " + deviation + "\n\n"
                        + marked(PICTURE, "compare"));
    }

    @Test
    void tellChanges() {
        Journey without = VACUUM.toBuilder()
                .stages(List.of(VACUUM.stages().get(0).toBuilder()
                        .touchpoints(List.of(
                                VACUUM.getTouchpoint("search"),
                                VACUUM.getTouchpoint("compare"),
                                VACUUM.getTouchpoint("buy").toBuilder()
                                        .outcome(Optional.empty())
                                        .build()))
                        .build()))
                .build();
        JourneyDiff diff = JourneyDiff.between(VACUUM, without);

        fails(
                () -> assertThat(diff).isEmpty(),
                "Expecting no changes from journey \"vacuum\" to journey \"vacuum\"\nbut\n  "
                        + diff.changes().get(0).sentence());
        fails(
                () -> assertThat(diff).hasNoRegressions(),
                "Expecting no regressions from journey \"vacuum\" to journey \"vacuum\"\nbut\n  "
                        + diff.regressions().get(0).sentence());
    }

    @Test
    void tellFindings() {
        ValidationReport report = JourneyValidator.standard().validate(WITH_HELP);
        String finding = report.findings().get(0).toString();
        String rule = report.findings().get(0).ruleId();

        assertThat(report).hasNoErrors().hasFindingOf(rule);
        fails(
                () -> assertThat(report).isEmpty(),
                "Expecting journey \"vacuum\" to have no findings\nbut\n  " + finding);
        fails(
                () -> assertThat(report).hasNoFindingOf(rule),
                "Expecting journey \"vacuum\" to have no findings of rule \"" + rule + "\"\nbut\n  " + finding);
        fails(
                () -> assertThat(report).hasFindingOf("no.rule"),
                "Expecting journey \"vacuum\" to have a finding of rule \"no.rule\"\nbut\n  " + finding);
        fails(
                () -> assertThat(JourneyValidator.standard().validate(VACUUM)).hasFindingOf("no.rule"),
                "Expecting journey \"vacuum\" to have a finding of rule \"no.rule\"\nbut\n  it has no findings");
    }

    @Test
    void refuseWhatCannotBeAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(flow).succeedsWithProbabilityAtLeast(30))
                .withMessage("Probability must be between 0 and 1, but was 30.0. Write 30 % as 0.3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(conformance).hasFitnessAtLeast(Double.NaN))
                .withMessage("Fitness must be between 0 and 1, but was NaN. Write 30 % as 0.3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(curve).endsAbove(3))
                .withMessage("Valence must be between -1 and 1, but was 3.0. Turn a score of another scale into"
                        + " valence with EmotionScale.of(min, neutral, max).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(flow).takesAtMost(Duration.ofDays(-1)))
                .withMessage("Time must not be negative, but was PT-24H.");
    }
}
