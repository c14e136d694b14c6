package org.journeymodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.simulation.Simulation;
import org.journeymodel.log.DiscoveredJourney;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey that simulated customers show is the one they were led through. */
class DiscoveredAgainTest {

    private static final int CUSTOMERS = 40_000;

    private static final Journey LED = Journey.builder()
            .id("shop")
            .name("Shop")
            .addStages(
                    Stage.of(
                            "before",
                            "Before",
                            Touchpoint.builder()
                                    .id("search")
                                    .name("Search")
                                    .entryProbability(0.75)
                                    .build(),
                            Touchpoint.builder()
                                    .id("friend")
                                    .name("Friend")
                                    .entryProbability(0.25)
                                    .build()),
                    Stage.of("during", "During", Touchpoint.of("compare", "Compare"), Touchpoint.of("cart", "Cart")),
                    Stage.of(
                            "after",
                            "After",
                            Touchpoint.builder()
                                    .id("buy")
                                    .name("Buy")
                                    .outcome(Outcome.SUCCESS)
                                    .build()))
            .addTransitions(
                    move("search", "search", 0.1, 5),
                    move("search", "compare", 0.6, 20),
                    move("friend", "compare", 0.9, 60),
                    move("compare", "search", 0.3, 10),
                    move("compare", "cart", 0.5, 30),
                    move("cart", "compare", 0.2, 1),
                    move("cart", "buy", 0.7, 2))
            .build();

    private static Transition move(String from, String to, double probability, long minutes) {
        return Transition.builder()
                .from(from)
                .to(to)
                .probability(probability)
                .waiting(Duration.ofMinutes(minutes))
                .build();
    }

    private static DiscoveredJourney discovered(long seed, double coverage) {
        EventLog log = EventLog.of(Simulation.of(JourneyFlow.of(LED), ProgressListener.none())
                .customers(CUSTOMERS)
                .seed(seed)
                .run());
        return Discovery.of(log).success("buy").coverage(coverage).discover();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void structureTimesAndOutcomesAreExactlyThoseOfTheFlow(long seed) {
        Journey found = discovered(seed, 1).journey();
        assertThat(found.touchpoints())
                .extracting(Touchpoint::id)
                .containsExactlyInAnyOrder("search", "friend", "compare", "cart", "buy");
        assertThat(found.transitions().stream().map(DiscoveredAgainTest::told))
                .containsExactlyInAnyOrderElementsOf(LED.transitions().stream()
                        .map(DiscoveredAgainTest::told)
                        .toList());
        assertThat(found.getTouchpoint("buy").outcome()).contains(Outcome.SUCCESS);
        assertThat(JourneyValidator.standard().validate(found).findings()).isEmpty();
    }

    private static List<Object> told(Transition transition) {
        return List.of(transition.from(), transition.to(), transition.waiting().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sharesAreThoseOfTheFlowWithinTheErrorOfTheSample(long seed) {
        DiscoveredJourney discovered = discovered(seed, 1);
        for (Transition led : LED.transitions()) {
            double share = led.probability().orElseThrow();
            long visits = discovered.statistics().getTouchpoint(led.from()).visits();
            assertThat(shareOf(discovered.journey(), led)).isEqualTo(share, within(fiveErrors(share, visits)));
        }
        Touchpoint search = discovered.journey().getTouchpoint("search");
        assertThat(search.entryProbability().orElseThrow()).isEqualTo(0.75, within(fiveErrors(0.75, CUSTOMERS)));
    }

    private static double shareOf(Journey journey, Transition led) {
        return journey.transitions().stream()
                .filter(each -> each.from().equals(led.from()) && each.to().equals(led.to()))
                .mapToDouble(each -> each.probability().orElseThrow())
                .sum();
    }

    private static double fiveErrors(double share, long sample) {
        return 5 * Math.sqrt(share * (1 - share) / sample);
    }

    @Test
    void theStandardDiscoveryLeavesOutRareMovesAndStillValidates() {
        DiscoveredJourney discovered = discovered(1, 0.95);
        assertThat(discovered.coverage()).isBetween(0.95, 1.0);
        assertThat(JourneyValidator.standard().validate(discovered.journey()).errors())
                .isEmpty();
        // Success is c = 0.5 k + 0.3 s from compare, k = 0.7 + 0.2 c from cart, s = 0.1 s + 0.6 c from search:
        // s = 2/3 c, c = 0.35 + 0.1 c + 0.2 c = 0.5, so 0.75 · 1/3 + 0.25 · 0.45 = 0.3625 in all.
        double success = JourneyGraph.of(discovered(1, 1).journey()).flow().probabilityOf(Outcome.SUCCESS);
        assertThat(success).isEqualTo(0.3625, within(0.0125));
    }
}
