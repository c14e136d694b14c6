package org.journeymodel.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.core.observed.TouchpointStatistics;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.junit.jupiter.api.Test;

/** Published examples, worked out by hand, that every later change must still give. */
class GoldenValuesTest {

    private static final Offset<Double> FOUR_DIGITS = within(5e-5);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void aVacuumCleanerIsBoughtByThoseWhoCompareLongEnough() {
        JourneyGraph graph = JourneyGraph.of(vacuum());
        FlowAnalysis flow = graph.flow();

        // 0.9 · 0.38 / (1 - 0.9 · 0.42) = 0.342 / 0.622
        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.342 / 0.622, EXACT);
        assertThat(flow.probabilityOf(Outcome.ABANDONED)).isCloseTo(0.28 / 0.622, EXACT);
        assertThat(flow.touchpointsVisited()).isCloseTo(3.6045, FOUR_DIGITS);
        assertThat(flow.visits("search")).isCloseTo(1.6077, FOUR_DIGITS);
        assertThat(flow.visits("compare")).isCloseTo(1.4469, FOUR_DIGITS);
        assertThat(flow.visits("buy")).isCloseTo(0.5498, FOUR_DIGITS);
    }

    @Test
    void theDropOffWhereModelsAreComparedCostsMostVacuumCleaners() {
        // Without the drop-off: 0.9 · 0.475 / (1 - 0.9 · 0.525) = 0.8104. With nobody leaving search:
        // 0.38 / (1 - 0.42) = 0.6552. Without the way back 0.8 go on to buy: 0.9 · 0.8 = 0.72.
        assertThat(JourneyGraph.of(vacuum()).bottlenecks()).hasToString("""
                        Ranked by what each improvement adds to the share who succeed.
                        1. 20.0 % of the visits to "Compares models" end the journey; if nobody left there, \
                        success would rise from 55.0 % to 81.0 % (+26.1 points).
                        2. 42.0 % of the visits to "Compares models" lead back to "Searches reviews"; \
                        without that way back, success would rise from 55.0 % to 72.0 % (+17.0 points).
                        3. 10.0 % of the visits to "Searches reviews" end the journey; if nobody left there, \
                        success would rise from 55.0 % to 65.5 % (+10.5 points).""");
    }

    @Test
    void fivePathsGiveTheProbabilitiesOfTheirMoves() {
        FlowAnalysis flow = JourneyGraph.of(shop(), fivePaths()).flow();

        assertThat(flow.moves()).isCloseTo(4.6, EXACT);
        assertThat(flow.touchpointsVisited()).isCloseTo(3.6, EXACT);
        assertThat(flow.movesFrom("home")).isCloseTo(3.6, EXACT);
        assertThat(flow.movesFrom("catalog")).isCloseTo(2.8333, FOUR_DIGITS);
        assertThat(flow.movesFrom("search")).isCloseTo(2.25, EXACT);
        assertThat(flow.movesFrom("cart")).isCloseTo(1.5, EXACT);
        assertThat(flow.visits("catalog")).isCloseTo(0.8, EXACT);
        assertThat(flow.visits("search")).isCloseTo(0.6, EXACT);
        assertThat(flow.visits("cart")).isCloseTo(0.8, EXACT);
        assertThat(flow.visits("purchase")).isCloseTo(0.4, EXACT);
        assertThat(flow.probabilityOf(Outcome.SUCCESS)).isCloseTo(0.4, EXACT);
        assertThat(flow.probabilityOf(Outcome.SUCCESS, "catalog")).isCloseTo(0.5, EXACT);
        assertThat(flow.probabilityOf(Outcome.SUCCESS, "search")).isCloseTo(0.25, EXACT);
        assertThat(flow.probabilityOf(Outcome.SUCCESS, "cart")).isCloseTo(0.5, EXACT);
        assertThat(flow.removalEffect("home")).hasValueCloseTo(1.0, EXACT);
        assertThat(flow.removalEffect("cart")).hasValueCloseTo(1.0, EXACT);
        assertThat(flow.removalEffect("catalog")).hasValueCloseTo(0.75, EXACT);
        assertThat(flow.removalEffect("search")).hasValueCloseTo(0.25, EXACT);
    }

    private static Journey vacuum() {
        return Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner that lasts")
                .addStages(Stage.of(
                        "all",
                        "All",
                        Touchpoint.of("search", "Searches reviews"),
                        Touchpoint.of("compare", "Compares models"),
                        Touchpoint.builder()
                                .id("buy")
                                .name("Buys")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .addTransitions(
                        Transition.of("search", "compare").withProbability(0.9),
                        Transition.of("compare", "search").withProbability(0.42),
                        Transition.of("compare", "buy").withProbability(0.38))
                .build();
    }

    private static Journey shop() {
        return Journey.builder()
                .id("shop")
                .name("Shop")
                .addStages(Stage.of(
                        "all",
                        "All",
                        Touchpoint.of("home", "Home"),
                        Touchpoint.of("catalog", "Catalog"),
                        Touchpoint.of("search", "Search"),
                        Touchpoint.of("cart", "Cart"),
                        Touchpoint.builder()
                                .id("purchase")
                                .name("Purchase")
                                .outcome(Outcome.SUCCESS)
                                .build()))
                .build();
    }

    private static FlowStatistics fivePaths() {
        return FlowStatistics.builder()
                .addTouchpoints(
                        seen("home", 5, 5, 0, 5, 0),
                        seen("catalog", 4, 3, 1, 0, 0),
                        seen("search", 3, 2, 1, 0, 1),
                        seen("cart", 4, 4, 0, 0, 2),
                        seen("purchase", 2, 2, 0, 0, 2))
                .addMoves(
                        MoveStatistics.of("home", "catalog", 3),
                        MoveStatistics.of("home", "search", 2),
                        MoveStatistics.of("catalog", "catalog", 1),
                        MoveStatistics.of("catalog", "cart", 3),
                        MoveStatistics.of("search", "search", 1),
                        MoveStatistics.of("search", "cart", 1),
                        MoveStatistics.of("cart", "purchase", 2))
                .build();
    }

    private static TouchpointStatistics seen(
            String name, long visits, long customers, long returning, long starts, long ends) {
        return TouchpointStatistics.builder()
                .name(name)
                .visits(visits)
                .customers(customers)
                .returningCustomers(returning)
                .starts(starts)
                .ends(ends)
                .build();
    }
}
