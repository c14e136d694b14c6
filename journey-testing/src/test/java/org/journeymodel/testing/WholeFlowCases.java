package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;

import java.time.Duration;
import java.util.stream.Stream;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.graph.flow.Funnel;

/** Assertions about funnels, feelings over the whole flow, and the flow of an atlas. */
final class WholeFlowCases {

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    /** 0.9 get to compare; of these 0.38/0.622 = 0.6109 buy, in all 0.5498. */
    static final Funnel FUNNEL = GRAPH.flow().funnel("search", "compare", "buy");

    private static final String FUNNEL_DRAWN = "\n\n  search 100.0 % -> compare 90.0 % -> buy 55.0 %";

    /**
     * Visits 1.6077 of search at +0.2 and 1.4469 of compare at -0.7, so (0.3215 - 1.0129)/3.0546 = -0.2263; ends 0.1608
     * and 0.2894 there, so (0.0322 - 0.2026)/0.4502 = -0.3786.
     */
    static final FlowFeelings FEELINGS = GRAPH.feelings().overFlow();

    private static final String FEELINGS_DRAWN = "\n\n  mean -0.23 (84.7 % known), end -0.38 (45.0 % known)";

    static final AtlasFlow ATLAS = AtlasFlow.of(JourneyAtlas.of(VACUUM), "vacuum");
    private static final AtlasFlow TIMED =
            AtlasFlow.of(JourneyAtlas.of(AnalysisCases.TIMED.flow().journey()), "hour");

    private WholeFlowCases() {}

    static Stream<Case> funnel() {
        return Stream.of(
                new Case(
                        "FunnelAssert.isPassedByAtLeast(String, double)",
                        () -> assertThat(FUNNEL).isPassedByAtLeast("buy", 0.5498),
                        () -> assertThat(FUNNEL).isPassedByAtLeast("buy", 0.6),
                        "Expecting at least 0.6000 of all customers to pass \"buy\"\nbut\n  it is 0.5498"
                                + FUNNEL_DRAWN),
                new Case(
                        "FunnelAssert.keepsAtLeast(String, double)",
                        () -> assertThat(FUNNEL).keepsAtLeast("buy", 0.6109),
                        () -> assertThat(FUNNEL).keepsAtLeast("buy", 0.62),
                        "Expecting at least 0.6200 of those who passed the step before to pass \"buy\"\nbut\n"
                                + "  it is 0.6109" + FUNNEL_DRAWN));
    }

    static Stream<Case> feelings() {
        String feelings = "Expecting the feelings over the journey to ";
        return Stream.of(
                new Case(
                        "FlowFeelingsAssert.hasMeanAtLeast(double)",
                        () -> assertThat(FEELINGS).hasMeanAtLeast(-0.23),
                        () -> assertThat(FEELINGS).hasMeanAtLeast(-0.22),
                        feelings + "be at least -0.22 in the mean\nbut\n  they are -0.23 (84.7 % known)"
                                + FEELINGS_DRAWN),
                new Case(
                        "FlowFeelingsAssert.hasEndAtLeast(double)",
                        () -> assertThat(FEELINGS).hasEndAtLeast(-0.38),
                        () -> assertThat(FEELINGS).hasEndAtLeast(-0.37),
                        feelings + "be at least -0.37 in the end\nbut\n  they are -0.38 (45.0 % known)"
                                + FEELINGS_DRAWN),
                new Case( // all who get to compare, 0.9
                        "FlowFeelingsAssert.fallBelowWithProbabilityAtMost(double, double)",
                        () -> assertThat(FEELINGS).fallBelowWithProbabilityAtMost(0, 0.9),
                        () -> assertThat(FEELINGS).fallBelowWithProbabilityAtMost(0, 0.8),
                        feelings + "fall below +0.00 with a probability of at most 0.8000\nbut\n  it is 0.9000"
                                + FEELINGS_DRAWN));
    }

    static Stream<Case> atlas() {
        String journey = "Expecting journey \"vacuum\" of the atlas to ";
        return Stream.of(
                new Case(
                        "AtlasFlowAssert.succeedsWithProbabilityAtLeast(double)",
                        () -> assertThat(ATLAS).succeedsWithProbabilityAtLeast(0.5498),
                        () -> assertThat(ATLAS).succeedsWithProbabilityAtLeast(0.6),
                        journey + "succeed with a probability of at least 0.6000\nbut\n  it is 0.5498\n\n" + PICTURE),
                new Case(
                        "AtlasFlowAssert.isAbandonedWithProbabilityAtMost(double)",
                        () -> assertThat(ATLAS).isAbandonedWithProbabilityAtMost(0.4502),
                        () -> assertThat(ATLAS).isAbandonedWithProbabilityAtMost(0.45),
                        journey + "be abandoned with a probability of at most 0.4500\nbut\n  it is 0.4502\n\n"
                                + PICTURE),
                new Case( // 1.6077 searches of 10 min; of 3.6045 stays and 2.6045 waits only these are known
                        "AtlasFlowAssert.takesAtMost(Duration)",
                        () -> assertThat(ATLAS).takesAtMost(Duration.ofMinutes(17)),
                        () -> assertThat(ATLAS).takesAtMost(Duration.ofMinutes(16)),
                        journey + "take at most 16 min in the mean\nbut\n"
                                + "  it takes at least 16 min 5 s (25.9 % of times known)\n\n" + PICTURE),
                new Case(
                        "AtlasFlowAssert.knowsAllTimes()",
                        () -> assertThat(TIMED).knowsAllTimes(),
                        () -> assertThat(ATLAS).knowsAllTimes(),
                        journey + "know all times\nbut\n  of its stays and waits, 25.9 % are known\n\n" + PICTURE));
    }
}
