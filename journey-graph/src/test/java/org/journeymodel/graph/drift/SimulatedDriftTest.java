package org.journeymodel.graph.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.measure.MeasureKind;
import org.junit.jupiter.api.Test;

/** Drift of simulated customers, of whom we know whether anything changed. */
class SimulatedDriftTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static JourneyGraph shop(String pay) {
        return graph(
                "search compare cart pay+",
                "search->compare .7",
                "compare->search .3",
                "compare->cart .4",
                "cart->pay " + pay,
                "cart->compare .1");
    }

    private static Drift year(int customers, long seed, String... payOfQuarters) {
        Map<String, ObservedJourneys> periods = new LinkedHashMap<>();
        for (String pay : payOfQuarters) {
            int quarter = periods.size();
            periods.put(
                    "Q" + (quarter + 1),
                    shop(pay)
                            .simulation()
                            .customers(customers)
                            .seed(seed * 4 + quarter)
                            .startingAt(START.plus(Duration.ofDays(91L * quarter)))
                            .run());
        }
        return shop(".5").drift(periods);
    }

    @Test
    void isToldRarelyWhereNothingChanges() {
        int told = 0;
        for (int seed = 0; seed < 100; seed++) {
            told += year(200, seed, ".5", ".5", ".5", ".5").changed().isEmpty() ? 0 : 1;
        }

        // At most 5 of 100: of 100 with probability 0.05, more than 13 are rarer than 0.001.
        assertThat(told).isLessThanOrEqualTo(13);
    }

    @Test
    void isFoundInThePeriodInWhichItBegins() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            found += year(500, seed, ".5", ".5", ".75", ".75").changed().stream()
                            .filter(each -> each.measure().kind() == MeasureKind.DROP_OFF)
                            .filter(each ->
                                    each.measure().touchpoint().orElse("").equals("cart"))
                            .flatMap(each -> each.firstChange().stream())
                            .anyMatch(first -> first.period().equals("Q3"))
                    ? 1
                    : 0;
        }

        // A false alarm in Q2 hides the change: where much is found, some 5 % of what is found may be chance.
        // Of 20 with probability 0.95, fewer than 15 are rarer than 0.001.
        assertThat(found).isGreaterThanOrEqualTo(15);
    }
}
