package org.journeymodel.graph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.Scripts;
import org.journeymodel.graph.bottleneck.Objective;
import org.junit.jupiter.api.Test;

/** What a user should want to write. */
class TenLinesTest {

    private final Journey journey = Scripts.journey(
            "search:1h compare^-.7 buy+", "search->compare .9", "compare->search .42 2d", "compare->buy .38");

    @Test
    void asksWhatIfAndWhatItTakes() {
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
}
