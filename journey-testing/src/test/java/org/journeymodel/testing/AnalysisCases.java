package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.marked;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.bottleneck.Bottleneck;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.whatif.Target;

/** Assertions about results of analyses; what those say in sentences of their own is taken from them. */
final class AnalysisCases {

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    /** 0.9 · 0.38 / (1 - 0.9 · 0.42) = 0.342/0.622 = 0.5498 succeed; 1/0.622 = 1.6077 visits of search. */
    static final FlowAnalysis FLOW = GRAPH.flow();

    /** One touchpoint, an hour long: nothing else takes time. */
    static final FlowAnalysis TIMED = JourneyGraph.of(Journey.builder()
                    .id("hour")
                    .name("An hour")
                    .addStages(Stage.builder()
                            .id("all")
                            .name("All")
                            .addTouchpoints(Touchpoint.builder("stay", "Stays")
                                    .duration(Duration.ofHours(1))
                                    .build())
                            .build())
                    .build())
            .flow();

    /** +0.2, -0.7, +0.2: the mean is -0.1; the worst is the peak, so peak and end come to (-0.7 + 0.2) / 2. */
    static final EmotionCurve ROUND = GRAPH.feelings().along("search", "compare", "search");

    private static final EmotionCurve TO_BUY = GRAPH.feelings().along("search", "compare", "buy");
    private static final String ROUND_DRAWN = "\n\n  search +0.20, compare -0.70, search +0.20";
    private static final String TO_BUY_DRAWN = "\n\n  search +0.20, compare -0.70, buy unknown";

    static final Bottlenecks BOTTLENECKS = GRAPH.bottlenecks();
    private static final String WORST = BOTTLENECKS.ranked().get(0).sentence();

    /** Who skips compare costs 1 of the worst 4 and 3: fitness 6/7. */
    static final Conformance CONFORMANCE = GRAPH.conformance(ObservedJourneys.of(
            ObservedJourney.of("u1", "search", "compare", "buy"), ObservedJourney.of("u2", "search", "buy")));

    private static final String DEVIATION = CONFORMANCE.deviations().get(0).sentence();

    private AnalysisCases() {}

    static Stream<Case> flow() {
        String change = GRAPH.smallestChanges(Target.successAtLeast(0.6))
                .smallest()
                .orElseThrow()
                .sentence();
        return Stream.of(
                new Case(
                        "FlowAnalysisAssert.succeedsWithProbabilityAtLeast(double)",
                        () -> assertThat(FLOW).succeedsWithProbabilityAtLeast(0.5498),
                        () -> assertThat(FLOW).succeedsWithProbabilityAtLeast(0.6),
                        "Expecting journey \"vacuum\" to succeed with a probability of at least 0.6000\nbut\n"
                                + "  it is 0.5498\n"
                                + "The smallest change that would do is\n  " + change + "\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "FlowAnalysisAssert.isAbandonedWithProbabilityAtMost(double)",
                        () -> assertThat(FLOW).isAbandonedWithProbabilityAtMost(0.4502),
                        () -> assertThat(FLOW).isAbandonedWithProbabilityAtMost(0.45),
                        "Expecting journey \"vacuum\" to be abandoned with a probability of at most 0.4500\nbut\n"
                                + "  it is 0.4502\n\n" + marked(PICTURE, "compare")),
                new Case(
                        "FlowAnalysisAssert.takesAtMost(Duration)",
                        () -> assertThat(FLOW).takesAtMost(Duration.ofMinutes(17)),
                        () -> assertThat(FLOW).takesAtMost(Duration.ofMinutes(16)),
                        // 1.6077 searches of 10 min; of 3.6045 stays and 2.6045 waits only these are known.
                        "Expecting journey \"vacuum\" to take at most 16 min in the mean\nbut\n"
                                + "  it takes at least 16 min 5 s (25.9 % of times known)\n\n" + PICTURE),
                new Case(
                        "FlowAnalysisAssert.knowsAllTimes()",
                        () -> assertThat(TIMED).knowsAllTimes(),
                        () -> assertThat(FLOW).knowsAllTimes(),
                        "Expecting all times of journey \"vacuum\" to be known\nbut\n"
                                + "  of its stays and waits, 25.9 % are\n"
                                + "  the duration of \"compare\" is not known\n"
                                + "  the duration of \"buy\" is not known\n"
                                + "  the wait from \"search\" to \"compare\" is not known\n"
                                + "  the wait from \"compare\" to \"search\" is not known\n"
                                + "  the wait from \"compare\" to \"buy\" is not known\n\n"
                                + marked(PICTURE, "search", "compare", "buy \\(success\\)")));
    }

    static Stream<Case> feelings() {
        return Stream.of(
                new Case(
                        "EmotionCurveAssert.neverFallsBelow(double)",
                        () -> assertThat(TO_BUY).neverFallsBelow(-0.7),
                        () -> assertThat(TO_BUY).neverFallsBelow(-0.69),
                        "Expecting the feelings never to fall below -0.69\nbut\n"
                                + "  at \"compare\", step 2, it is -0.70" + TO_BUY_DRAWN),
                new Case(
                        "EmotionCurveAssert.endsAbove(double)",
                        () -> assertThat(ROUND).endsAbove(0.19),
                        () -> assertThat(ROUND).endsAbove(0.2),
                        "Expecting the feelings to end above +0.20\nbut\n  at \"search\", step 3, it is +0.20"
                                + ROUND_DRAWN),
                new Case(
                        "EmotionCurveAssert.isKnownThroughout()",
                        () -> assertThat(ROUND).isKnownThroughout(),
                        () -> assertThat(TO_BUY).isKnownThroughout(),
                        "Expecting the feelings to be known throughout\nbut\n  at \"buy\", step 3, it is not known"
                                + TO_BUY_DRAWN),
                new Case(
                        "EmotionCurveAssert.hasMeanAtLeast(double)",
                        () -> assertThat(ROUND).hasMeanAtLeast(-0.11),
                        () -> assertThat(ROUND).hasMeanAtLeast(-0.09),
                        "Expecting the feelings to be at least -0.09 in the mean\nbut\n  they are -0.10" + ROUND_DRAWN),
                new Case(
                        "EmotionCurveAssert.hasPeakEndAtLeast(double)",
                        () -> assertThat(ROUND).hasPeakEndAtLeast(-0.26),
                        () -> assertThat(ROUND).hasPeakEndAtLeast(-0.24),
                        "Expecting the feelings to be at least -0.24 by peak and end\nbut\n  they are -0.25"
                                + ROUND_DRAWN),
                new Case(
                        "EmotionCurveAssert.neverDropsByMoreThan(double)",
                        () -> assertThat(ROUND).neverDropsByMoreThan(0.91),
                        () -> assertThat(ROUND).neverDropsByMoreThan(0.5),
                        "Expecting the feelings never to drop by more than 0.50\nbut\n"
                                + "  from \"search\" to \"compare\", step 2, they fall by 0.90" + ROUND_DRAWN));
    }

    static Stream<Case> bottlenecks() {
        List<String> atSearch = BOTTLENECKS.ranked().stream()
                .filter(each -> each.touchpoint().id().equals("search"))
                .map(Bottleneck::sentence)
                .toList();
        return Stream.of(
                new Case(
                        "BottlenecksAssert.hasWorstAt(String)",
                        () -> assertThat(BOTTLENECKS).hasWorstAt("compare"),
                        () -> assertThat(BOTTLENECKS).hasWorstAt("buy"),
                        "Expecting the worst bottleneck to be at \"buy\"\nbut\n  " + WORST + "\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "BottlenecksAssert.hasNoneAt(String)",
                        () -> assertThat(BOTTLENECKS).hasNoneAt("buy"),
                        () -> assertThat(BOTTLENECKS).hasNoneAt("search"),
                        "Expecting no bottleneck to be at \"search\"\nbut\n  " + String.join("\n  ", atSearch) + "\n\n"
                                + marked(PICTURE, "search")),
                new Case( // to keep those who leave from compare would gain 0.8104 - 0.5498; nothing else gains 0.2
                        "BottlenecksAssert.hasNoGainAbove(double)",
                        () -> assertThat(BOTTLENECKS).hasNoGainAbove(0.27),
                        () -> assertThat(BOTTLENECKS).hasNoGainAbove(0.2),
                        "Expecting no bottleneck to gain more than 0.2000\nbut\n  " + WORST + "\n\n"
                                + marked(PICTURE, "compare")));
    }

    static Stream<Case> conformance() {
        String self = "Expecting what customers did on journey \"vacuum\" to have ";
        return Stream.of(
                new Case(
                        "ConformanceAssert.hasFitnessAtLeast(double)",
                        () -> assertThat(CONFORMANCE).hasFitnessAtLeast(0.857),
                        () -> assertThat(CONFORMANCE).hasFitnessAtLeast(0.9),
                        self + "a fitness of at least 0.9000\nbut\n  it is 0.8571\nsince\n  " + DEVIATION + "\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "ConformanceAssert.hasNo(DeviationKind)",
                        () -> assertThat(CONFORMANCE).hasNo(DeviationKind.AD_HOC),
                        () -> assertThat(CONFORMANCE).hasNo(DeviationKind.MISSING),
                        self + "no deviation of kind missing\nbut\n  " + DEVIATION + "\n\n"
                                + marked(PICTURE, "compare")));
    }
}
