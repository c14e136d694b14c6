package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.core.flow.Scripts.flow;
import static org.journeymodel.core.flow.Scripts.journey;
import static org.journeymodel.core.flow.Scripts.seen;

import org.journeymodel.core.model.Outcome;
import org.junit.jupiter.api.Test;

/** The examples that all modules share. */
class GoldenFlowTest {

    @Test
    void theVacuumCleanerIsReadAsDeclared() {
        JourneyFlow flow =
                flow("search compare | buy+", "search->compare .9", "compare->search .42", "compare->buy .38");

        assertThat(flow.entryShare(0)).isEqualTo(1);
        assertThat(flow.moves())
                .hasToString("[search -> compare 90.0 % (declared), compare -> search 42.0 % (declared),"
                        + " compare -> buy 38.0 % (declared)]");
        // 1 - 0.9, 1 - 0.42 - 0.38, and all
        assertThat(flow.exitShare(0)).isEqualTo(0.1, within(1e-15));
        assertThat(flow.exitShare(1)).isEqualTo(0.2, within(1e-15));
        assertThat(flow.exitShare(2)).isEqualTo(1);
        assertThat(flow.outcome(2)).contains(Outcome.SUCCESS);
        assertThat(flow.isSound()).isTrue();
        assertThat(flow.hasNumbers()).isTrue();
        assertThat(flow).hasToString("Flow of journey \"j\": 3 touchpoints, 3 moves, declared, sound");
    }

    @Test
    void fivePathsAreCountedIntoShares() {
        JourneyFlow flow = JourneyFlow.of(
                journey("home search catalog cart purchase+"),
                seen(
                        "home catalog cart purchase",
                        "home catalog cart purchase",
                        "home catalog catalog cart",
                        "home search cart",
                        "home search search"));

        assertThat(share(flow, "home", "catalog")).isEqualTo(3 / 5.0);
        assertThat(share(flow, "home", "search")).isEqualTo(2 / 5.0);
        assertThat(share(flow, "catalog", "catalog")).isEqualTo(1 / 4.0);
        assertThat(share(flow, "catalog", "cart")).isEqualTo(3 / 4.0);
        assertThat(share(flow, "search", "search")).isEqualTo(1 / 3.0);
        assertThat(share(flow, "search", "cart")).isEqualTo(1 / 3.0);
        assertThat(exit(flow, "search")).isEqualTo(1 / 3.0);
        assertThat(share(flow, "cart", "purchase")).isEqualTo(1 / 2.0);
        assertThat(exit(flow, "cart")).isEqualTo(1 / 2.0);
        assertThat(exit(flow, "purchase")).isEqualTo(1);
        assertThat(flow.moves()).hasSize(7);
        assertThat(flow.entryShare(0)).isEqualTo(1);
        assertThat(flow).hasToString("Flow of journey \"j\": 5 touchpoints, 7 moves, observed, sound");
    }

    private static double share(JourneyFlow flow, String from, String to) {
        return flow.movesFrom(flow.findIndex(from).orElseThrow()).stream()
                .filter(move -> move.to().id().equals(to))
                .mapToDouble(FlowMove::share)
                .sum();
    }

    private static double exit(JourneyFlow flow, String touchpoint) {
        return flow.exitShare(flow.findIndex(touchpoint).orElseThrow());
    }
}
