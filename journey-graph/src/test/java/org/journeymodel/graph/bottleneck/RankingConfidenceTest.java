package org.journeymodel.graph.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class RankingConfidenceTest {

    private static final int SAMPLES = 10_000;

    /** Customers begin at a, some go on to b, of whom some pay. */
    private static Bottlenecks counted(long begin, long goOn, long pay) {
        FlowStatistics statistics = FlowStatistics.builder()
                .addTouchpoints(
                        visited("a", begin, begin, begin - goOn),
                        visited("b", goOn, 0, goOn - pay),
                        visited("paid", pay, 0, pay))
                .addMoves(MoveStatistics.of("a", "b", goOn), MoveStatistics.of("b", "paid", pay))
                .build();
        return JourneyGraph.of(journey("a b paid+"), statistics).bottlenecks();
    }

    private static TouchpointStatistics visited(String name, long visits, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(visits)
                .starts(starts)
                .ends(ends)
                .build();
    }

    @Test
    void theExampleIsThatOfTwoCoins() {
        RankingConfidence confidence = counted(100, 60, 20).confidence(SAMPLES, 0.9, 1);
        BottleneckConfidence atB = confidence.bottlenecks().get(0);
        BottleneckConfidence atA = confidence.bottlenecks().get(1);

        assertThat(atB.bottleneck().touchpoint().id()).isEqualTo("b");
        // P(q (1 - p) <= g) = ∫ f(p) Q(g / (1 - p)) dp, and likewise for p (1 - q).
        Beta p = new Beta(60.5, 40.5);
        Beta q = new Beta(20.5, 40.5);
        holdsTheMiddle(atA.gain(), gain -> p.mean(at -> q.below(gain / (1 - at))));
        holdsTheMiddle(atB.gain(), gain -> p.mean(at -> 1 - q.below(1 - gain / at)));
        holdsTheMiddle(confidence.success().orElseThrow(), share -> p.mean(at -> q.below(share / at)));
    }

    /** Of 10,000 samples, 5 % lie below and 5 % above, give or take 4 · √(0.05 · 0.95 / 10,000). */
    private static void holdsTheMiddle(CredibleInterval interval, DoubleUnaryOperator probabilityBelow) {
        assertThat(probabilityBelow.applyAsDouble(interval.low())).isCloseTo(0.05, within(0.0088));
        assertThat(probabilityBelow.applyAsDouble(interval.high())).isCloseTo(0.95, within(0.0088));
    }

    @Test
    void intervalsShrinkWithTheRootOfTheCounts() {
        double hundred = width(counted(100, 60, 20));

        assertThat(width(counted(10_000, 6_000, 2_000)) / hundred).isCloseTo(0.1, within(0.006));
        assertThat(width(counted(1_000_000, 600_000, 200_000)) / hundred).isCloseTo(0.01, within(0.0006));
    }

    private static double width(Bottlenecks bottlenecks) {
        CredibleInterval gain =
                bottlenecks.confidence(SAMPLES, 0.95, 3).bottlenecks().get(0).gain();
        return gain.high() - gain.low();
    }

    @Test
    void hugeCountsLeaveNothingOpen() {
        Bottlenecks found = counted(1_000_000_000_000L, 600_000_000_000L, 200_000_000_000L);
        RankingConfidence confidence = found.confidence();

        for (BottleneckConfidence each : confidence.bottlenecks()) {
            double gain = each.bottleneck().gain();
            assertThat(each.gain().low()).isBetween(gain - 1e-5, gain);
            assertThat(each.gain().high()).isBetween(gain, gain + 1e-5);
            assertThat(each.bestRank()).isEqualTo(each.worstRank());
        }
        assertThat(confidence.bottlenecks())
                .extracting(BottleneckConfidence::probabilityOfBeingFirst)
                .containsExactly(1.0, 0.0);
        assertThat(confidence.uncertainOrders()).isEmpty();
    }

    @Test
    void anOrderThatFewCustomersDecideIsNotCertain() {
        // 10 of 20 leave at a, 4 of the other 10 at b: gains 0.6 · 0.5 = 0.3 and 0.5 · 0.4 = 0.2.
        Bottlenecks found = counted(20, 10, 6);
        RankingConfidence confidence = found.confidence(1_000, 0.95, 0);
        Bottleneck atA = found.ranked().get(0);
        Bottleneck atB = found.ranked().get(1);

        assertThat(atA.touchpoint().id()).isEqualTo("a");
        UncertainOrder order = confidence.uncertainOrders().get(0);
        assertThat(confidence.uncertainOrders()).hasSize(1);
        assertThat(order.first()).isEqualTo(atA);
        assertThat(order.second()).isEqualTo(atB);
        // Mending b gains more where p (1 - q) > q (1 - p), which is p > q: p of Beta(10.5, 10.5), q of Beta(6.5, 4.5).
        double expected = new Beta(10.5, 10.5).mean(p -> new Beta(6.5, 4.5).below(p));
        assertThat(order.reversed()).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / 1_000)));
        assertThat(order.sentence())
                .isEqualTo("The order of 1 and 2 is not certain: in "
                        + String.format(Locale.ROOT, "%.1f", 100 * order.reversed())
                        + " % of 1000 samples the drop-off at \"B\" gains more to mend than the drop-off at \"A\".");
        assertThat(confidence.probabilityOfOrder(atB, atA)).isEqualTo(order.reversed());
        assertThat(confidence.probabilityOfOrder(atA, atB)).isCloseTo(1 - order.reversed(), within(1e-12));
        assertThat(confidence.bottlenecks().get(0).bestRank()).isEqualTo(1);
        assertThat(confidence.bottlenecks().get(0).worstRank()).isEqualTo(2);
        assertThat(confidence.bottlenecks().get(1).probabilityOfBeingFirst()).isEqualTo(order.reversed());
        assertThat(confidence.toString()).contains(confidence.note(), order.sentence());
    }

    @Test
    void aBottleneckTellsHowSureItIsInASentence() {
        // Of 10^16 customers, all samples are the same to all digits told.
        RankingConfidence confidence = counted(10_000_000_000_000L, 6_000_000_000_000L, 2_000_000_000_000L)
                .confidence();

        assertThat(confidence).hasToString("""
                1000 samples by seed 0: the shares out of 2 touchpoints rest on customers counted. Times and feelings \
                stay as they are.
                1. The drop-off at "B": gain +40.0 points; with a probability of 95.0 % +40.0 points to +40.0 points \
                and rank 1; first in 100.0 % of 1000 samples.
                2. The drop-off at "A": gain +13.3 points; with a probability of 95.0 % +13.3 points to +13.3 points \
                and rank 2; first in 0.0 % of 1000 samples.""");
    }

    @Test
    void declaredSharesVaryWithTheSampleThatTheyCite() {
        // b's shares cite 60 customers at least, as many as were counted in the example; a's cite nobody.
        RankingConfidence cited = JourneyGraph.of(citing()).bottlenecks().confidence(SAMPLES, 0.9, 1);

        Beta q = new Beta(20.5, 40.5);
        holdsTheMiddle(cited.success().orElseThrow(), share -> q.below(share / 0.6));
        assertThat(cited.note())
                .isEqualTo(
                        "10000 samples by seed 1: the shares out of 1 touchpoint rest on the samples of insights. The"
                                + " shares out of 1 touchpoint rest on no count and stay as they are. Times and feelings stay"
                                + " as they are.");
    }

    private static Journey citing() {
        Journey declared =
                journey("a b paid+ shop", "a->b .6", "b->paid .3333333333333333", "b->shop .6666666666666667");
        return declared.toBuilder()
                .addInsights(
                        insight("few", 30),
                        insight("some", 60),
                        insight("many", 900),
                        Insight.of("vague", EvidenceKind.INTERVIEW, "Some said so"))
                .transitions(List.of(
                        declared.transitions().get(0).withInsights("vague"),
                        declared.transitions().get(1).withInsights("few", "some"),
                        declared.transitions().get(2).withInsights("vague", "many")))
                .build();
    }

    private static Insight insight(String id, long sample) {
        return Insight.builder()
                .id(id)
                .kind(EvidenceKind.ANALYTICS)
                .text("Seen")
                .sampleSize(sample)
                .build();
    }

    @Test
    void waysThatWereSeenAreNeverClosedAndOthersNeverOpened() {
        FlowStatistics statistics = seen("a b paid", "a b", "a", "b a b paid", "b b");
        JourneyGraph observed = JourneyGraph.of(journey("a b paid+ c", "a->b .5", "b->c .5"), statistics);
        Bottlenecks found = observed.bottlenecks();
        RankingConfidence confidence = found.confidence(SAMPLES, 0.95, 5);

        assertThat(confidence.note())
                .startsWith("10000 samples by seed 5: the shares of entries rest on customers counted; the shares out"
                        + " of 2 touchpoints rest on customers counted.");
        assertThat(confidence.success().orElseThrow().low()).isGreaterThan(0);
        assertThat(confidence.success().orElseThrow().high()).isLessThan(1);
        assertThat(confidence.bottlenecks()).hasSameSizeAs(found.ranked());
        confidence.bottlenecks().forEach(each -> assertThat(each.gain().low()).isBetween(-1.0, 1.0));
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(counted(100, 60, 20).confidence(500, 0.9, 7))
                .isEqualTo(counted(100, 60, 20).confidence(500, 0.9, 7))
                .hasSameHashCodeAs(counted(100, 60, 20).confidence(500, 0.9, 7))
                .isNotEqualTo(counted(100, 60, 20).confidence(500, 0.9, 8));
    }

    @Test
    void withoutCountsThereIsNoConfidence() {
        Bottlenecks declared = graph("a b+", "a->b .5").bottlenecks();
        String message = "No share of the journey rests on counts that leave anything open, so its bottlenecks have no"
                + " confidence. Give statistics, or let all transitions out of a touchpoint cite insights with a sample"
                + " size.";

        assertThat(declared.restOnCounts()).isFalse();
        assertThat(graph("a^-1 b+", "a->b").bottlenecks().restOnCounts()).isFalse();
        assertThat(counted(9, 9, 9).restOnCounts()).as("all did the same").isFalse();
        assertThat(counted(9, 9, 8).restOnCounts()).isTrue();
        assertThatThrownBy(declared::confidence)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void samplesAndLevelHaveLimits() {
        Bottlenecks found = counted(100, 60, 20);

        assertThatThrownBy(() -> found.confidence(5, 0.95, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Samples must be 100 to 100000, but were 5.");
        assertThatThrownBy(() -> found.confidence(1_000, 95, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Level of confidence must be 0.5 to 0.999, but was 95.0. 0.95 stands for 95 %.");
        assertThatThrownBy(() -> found.confidence(1_000, 0.999, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1000 samples are too few for a level of 0.999. Draw at least 2000.");
        assertThat(found.confidence(2_000, 0.999, 0).samples()).isEqualTo(2_000);
        Bottleneck other = graph("x y+", "x->y .5").bottlenecks().ranked().get(0);
        assertThatThrownBy(() -> found.confidence().probabilityOfOrder(other, other))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Bottleneck was not followed: " + other.sentence() + " Ask for one of bottlenecks().");
    }

    @Test
    void attributesSayTheSame() {
        RankingConfidence confidence = counted(20, 10, 6).confidence();

        assertThat(confidence.toAttributes().fields().keySet())
                .containsExactly("samples", "level", "seed", "note", "success", "bottlenecks", "uncertainOrders");
        assertThat(confidence.bottlenecks().get(0).toAttributes().fields().keySet())
                .containsExactly(
                        "touchpoint", "reason", "gain", "bestRank", "worstRank", "probabilityOfBeingFirst", "sentence");
        assertThat(confidence.uncertainOrders().get(0).toAttributes().fields().keySet())
                .containsExactly("first", "second", "reversed", "sentence");
    }
}
