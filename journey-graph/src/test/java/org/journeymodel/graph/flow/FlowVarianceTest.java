package org.journeymodel.graph.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.junit.jupiter.api.Test;

class FlowVarianceTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void theMovesOfTheFiveCustomers() {
        FlowVariance variance = FiveCustomers.flow().variance();

        assertThat(variance.movesFrom("purchase")).isZero();
        // One or two moves, as likely.
        assertThat(variance.movesFrom("cart")).isCloseTo(0.25, EXACT);
        // Still to come 9/4, 3/2 or 0: 7/8, and then 1/3 of itself and of 1/4.
        assertThat(variance.movesFrom("search")).isCloseTo((7 / 8.0 + 1 / 12.0) * 3 / 2, EXACT);
        // Still to come 17/6 or 3/2, mean 11/6: 1/4 + 1/12, and then 1/4 of itself and 3/4 of 1/4.
        assertThat(variance.movesFrom("catalog")).isCloseTo((1 / 3.0 + 3 / 16.0) * 4 / 3, EXACT);
        // Still to come 17/6 or 9/4, mean 13/5: 0.6 · 49/900 + 0.4 · 49/400, and then of those two.
        double home = 49 / 600.0 + 0.6 * 25 / 36 + 0.4 * 23 / 16;
        assertThat(variance.movesFrom("home")).isCloseTo(home, EXACT);
        assertThat(variance.moves()).isCloseTo(1.0733, within(5e-5));
        assertThat(variance.basis()).containsEntry(Provenance.OBSERVED, 7);
        assertThat(variance).hasToString("moves ± 1.04, time ± 0 s by 0.0 % of times known");
    }

    @Test
    void theVisitsOfTheFiveCustomers() {
        FlowVariance variance = FiveCustomers.flow().variance();

        assertThat(variance.visits("home")).isZero();
        assertThat(variance.visits("catalog")).isCloseTo(0.6 * (0.4 + 0.25) * 16 / 9, EXACT);
        assertThat(variance.visits("search")).isCloseTo(0.84, EXACT);
        assertThat(variance.visits("cart")).isCloseTo(0.16, EXACT);
        assertThat(variance.visits("purchase")).isCloseTo(0.24, EXACT);
    }

    @Test
    void whereCustomersBeginMakesThemDifferToo() {
        // Half visit one touchpoint, half two.
        FlowVariance variance =
                graph("a@.5 b@.25!.0 c@.25!.0 d", "b->d 1", "c->d 1").flow().variance();

        assertThat(variance.movesFrom("b")).isZero();
        assertThat(variance.moves()).isCloseTo(0.25, EXACT);
    }

    @Test
    void theTimeOfTheDocumentation() {
        // 1/(1 - 1/2) visits of an hour; so many have the variance r/(1 - r)² = 2.
        FlowVariance variance = graph("a:1h", "a->a .5 0s").flow().variance();

        assertThat(variance.time().secondsSquared()).isCloseTo(2 * 3_600.0 * 3_600, within(1e-3));
        assertThat(variance.time()).isEqualTo(variance.timeFrom("a")).hasToString("± at least 1 h 25 min");
        assertThat(variance.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("moves", 2)
                        .put("time", variance.time().toAttributes())
                        .put(
                                "touchpoints",
                                AttributeValue.of(List.of(AttributeValue.object()
                                        .put("id", "a")
                                        .put("movesFrom", 2)
                                        .build())))
                        .build());
    }

    @Test
    void aWaitOnOneOfTwoWaysMakesTimesDiffer() {
        // Half wait for 2 h and stay nowhere, the others are done at once: 1 h from the mean, all of them.
        TimeVariance time = graph("a:0s b:0s c:0s", "a->b .5 2h", "a->c .5 0s", "b->c 0")
                .flow()
                .variance()
                .time();

        assertThat(time).isEqualTo(new TimeVariance(3_600.0 * 3_600, 3_600, 1));
        assertThat(time.standardDeviation()).isEqualTo(Duration.ofHours(1));
        assertThat(time.isAtLeast()).isTrue();
        assertThat(time.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("secondsSquared", 12_960_000)
                        .put("standardDeviation", Duration.ofHours(1))
                        .put("coverage", 1)
                        .build());
    }

    @Test
    void theTimeSaysHowMuchOfItIsKnown() {
        TimeVariance time = graph("a b:2h", "a->b .5").flow().variance().time();

        // Of 1.5 stays and 0.5 waits, 0.5 stays.
        assertThat(time.coverage()).isCloseTo(0.25, EXACT);
        assertThat(time.isAtLeast()).isFalse();
        assertThat(time).hasToString("± 1 h by 25.0 % of times known");
    }

    @Test
    void noNumberIsTooLargeToBeOne() {
        FlowVariance endless = graph("a:1d!1E-300", "a->a 1").flow().variance();

        assertThat(endless.moves()).isEqualTo(Double.MAX_VALUE);
        assertThat(endless.visits("a")).isEqualTo(Double.MAX_VALUE);
        assertThat(endless.time().secondsSquared()).isEqualTo(Double.MAX_VALUE);
        assertThat(endless.time().standardDeviation().toSeconds()).isEqualTo(Long.MAX_VALUE);
        assertThat(graph("a b", "a->b 1").flow().variance().moves()).isZero();
    }

    @Test
    void itIsAValueAndSpeaksOfKnownTouchpointsAlone() {
        assertThat(FiveCustomers.flow().variance())
                .isEqualTo(FiveCustomers.flow().variance())
                .hasSameHashCodeAs(FiveCustomers.flow().variance())
                .isNotEqualTo(graph("a").flow().variance());
        FlowAnalysis flow = FiveCustomers.flow();
        assertThat(flow.variance()).isSameAs(flow.variance());
        assertThatThrownBy(() -> flow.variance().visits("catalgo"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"j\" has no touchpoint \"catalgo\". Did you mean \"catalog\"?");
    }

    @Test
    void anInterruptedThreadGetsNone() {
        FlowAnalysis flow = FiveCustomers.flow();
        Thread.currentThread().interrupt();
        assertInterrupted(flow::variance);
        assertThat(flow.variance().movesFrom("cart")).isCloseTo(0.25, EXACT);
    }
}
