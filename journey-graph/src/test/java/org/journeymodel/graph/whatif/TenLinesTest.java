package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.bottleneck.Objective;
import org.junit.jupiter.api.Test;

/** What a user should want to write, and the worked examples of the Javadoc. */
class TenLinesTest {

    private final Journey journey = Scripts.journey(
            "search:1h compare^-.7 buy+", "search->compare .9", "compare->search .42 2d", "compare->buy .38");

    @Test
    void asksWhatIf() {
        JourneyGraph graph = JourneyGraph.of(journey);
        WhatIf whatIf = graph.whatIf(
                Edit.probability("compare", "buy", 0.69), Edit.waiting("compare", "search", Duration.ofDays(1)));

        assertThat(whatIf.before().success().orElseThrow()).isCloseTo(0.342 / 0.622, within(1e-12));
        assertThat(whatIf.after().success().orElseThrow()).isCloseTo(0.9 * 0.69 / (1 - 0.9 * 0.21), within(1e-12));
        assertThat(whatIf.gain(Objective.SUCCESS).orElseThrow()).isCloseTo(0.2159, within(5e-5));
        assertThat(JourneyGraph.of(whatIf.journey()).flow().visits("buy"))
                .isCloseTo(0.9 * 0.69 / (1 - 0.9 * 0.21), within(1e-12));
        assertThat(graph.journey()).isEqualTo(journey);
    }

    @Test
    void asksWhatItTakes() {
        SingleChange smallest = JourneyGraph.of(journey)
                .smallestChanges(Target.successAtLeast(0.6))
                .smallest()
                .orElseThrow();

        assertThat(smallest.edit()).isEqualTo(Edit.exitProbability("compare", 0.1561));
        assertThat(smallest.measure()).isCloseTo(0.9 * 0.4008525 / (1 - 0.9 * 0.4430475), within(1e-12));
        assertThat(smallest.justShort().orElseThrow().value()).isEqualTo(0.1562);
        assertThat(smallest.justShort().orElseThrow().measure())
                .isCloseTo(0.9 * 0.400805 / (1 - 0.9 * 0.442995), within(1e-12))
                .isLessThan(0.6);
    }

    @Test
    void putsPlansBesideEachOther() {
        PlanComparison plans = JourneyGraph.of(journey)
                .compare(
                        Plan.of("Faster answers", Edit.waiting("compare", "search", Duration.ofHours(1))),
                        Plan.of("One fair table", Edit.probability("compare", "search", 0.1)));

        assertThat(plans.ranked(Objective.SUCCESS))
                .extracting(each -> each.plan().name())
                .containsExactly("One fair table", "Faster answers");
    }
}
