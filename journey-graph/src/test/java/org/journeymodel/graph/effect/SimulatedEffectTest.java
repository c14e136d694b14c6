package org.journeymodel.graph.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

/** Effects on simulated customers, of whom we know what changed. */
class SimulatedEffectTest {

    private static final int SEEDS = 100;
    private static final Instant WINTER = Instant.parse("2024-02-01T12:00:00Z");
    private static final Instant SPRING = Instant.parse("2024-03-01T12:00:00Z");

    private static JourneyGraph shop(String success) {
        return JourneyGraph.of(journey("cart pay+", "cart->pay " + success).toBuilder()
                .addOpportunities(Opportunity.builder("fair", "Compare fairly")
                        .addTouchpoints("cart")
                        .build())
                .addActionItems(ActionItem.builder("table", "Show a table")
                        .addOpportunities("fair")
                        .done(LocalDate.of(2024, 3, 1))
                        .build())
                .build());
    }

    private static List<ActionEffect> effects(String successSince) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> shop(".5")
                        .effect(
                                "table",
                                ObservedJourneys.of(Stream.concat(
                                                customers("w", shop(".5"), WINTER, 150, 2L * seed),
                                                customers("s", shop(successSince), SPRING, 120, 2L * seed + 1))
                                        .toList())))
                .toList();
    }

    private static Stream<ObservedJourney> customers(
            String prefix, JourneyGraph graph, Instant start, int count, long seed) {
        return graph.simulation()
                .customers(count)
                .seed(seed)
                .startingAt(start)
                .run()
                .journeys()
                .map(journey -> ObservedJourney.of(journey.events().stream()
                        .map(event -> event.toBuilder()
                                .customer(prefix + event.customer())
                                .build())
                        .toArray(JourneyEvent[]::new)));
    }

    private static boolean holds(ActionEffect effect, double difference) {
        MeasuredEffect success = effect.measures().get(0);
        return success.interval().orElseThrow().low() <= difference
                && difference <= success.interval().orElseThrow().high();
    }

    @Test
    void intervalsHoldTheTrueDifferenceAboutAsOftenAsTheySay() {
        // Of 100 with probability 0.95, fewer than 87 are rarer than 0.001; all 100 are not (0.006).
        assertThat(effects(".65").stream().filter(each -> holds(each, 0.15)).count())
                .isGreaterThanOrEqualTo(87);
    }

    @Test
    void noEffectIsClaimedWhereThereIsNone() {
        // Of 100 with probability 0.05, more than 13 are rarer than 0.001.
        assertThat(effects(".5").stream()
                        .filter(each -> !each.significant().isEmpty())
                        .count())
                .isLessThanOrEqualTo(13);
    }

    @Test
    void aDifferenceThatIsCalledDetectableIsDetectedInFourOfFive() {
        // The uncorrected test at the detectable difference of 150 and 120 customers near 0.58: 0.169.
        double detectable = effects(".66").get(0).measures().get(0).detectable().orElseThrow();
        long found = effects(".67").stream()
                .filter(each -> each.measures().get(0).pValue().orElse(1) <= 0.05)
                .count();

        assertThat(detectable).isBetween(0.165, 0.172);
        // Of 100 with probability 0.8, fewer than 67 are rarer than 0.001, and so are more than 91.
        assertThat(found).isBetween(67L, 91L);
    }
}
