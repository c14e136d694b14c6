package org.journeymodel.graph.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertInterrupted;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.Scripts.journey;
import static org.journeymodel.graph.Scripts.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.validation.InvalidJourneyException;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.random.SplitMix;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

    private final JourneyGraph vacuum =
            graph("search:10m^.5 compare buy+", "search->compare .9", "compare->search .42 2d", "compare->buy .38");

    private static List<String> paths(ObservedJourneys journeys) {
        return journeys.journeys().map(ObservedJourney::toString).toList();
    }

    @Test
    void everybodyGoesTheOnlyWayInItsTime() {
        SimulatedJourneys simulated = graph("a:10m b+:5m", "a->b 1 1h")
                .simulation()
                .customers(2)
                .startingAt(NEW_YEAR)
                .run();

        assertThat(simulated.journeys().flatMap(each -> each.events().stream()))
                .extracting(JourneyEvent::toString)
                .containsExactly(
                        "customer-1 at a, 2024-01-01T00:00:00Z",
                        "customer-1 at b, 2024-01-01T01:10:00Z",
                        "customer-2 at a, 2024-01-01T00:00:00Z",
                        "customer-2 at b, 2024-01-01T01:10:00Z");
        assertThat(simulated.hasTimes()).isTrue();
        assertThat(simulated).hasToString("2 customers by seed 0, 4 events, complete");
    }

    @Test
    void timesThatAreNotKnownAddNothing() {
        assertThat(graph("a b", "a->b 1").simulate(1, 0).journeys())
                .extracting(each -> each.events().get(1).time().orElseThrow())
                .containsExactly(Instant.EPOCH);
    }

    @Test
    void whereTimesWereObservedTheirMeanIsTaken() {
        JourneyGraph observed =
                JourneyGraph.of(journey("a:10m b", "a->b 1 1h"), seen(Map.of("a b", Duration.ofHours(3)), "a b"));

        assertThat(observed.simulate(1, 0).journeys())
                .extracting(each -> each.events().get(1).time().orElseThrow())
                .containsExactly(Instant.EPOCH.plusSeconds(10_800));
    }

    @Test
    void aScoreIsTheFeelingWhereOneIsKnown() {
        List<JourneyEvent> events = graph("a^-.5 b", "a->b 1")
                .simulate(1, 0)
                .journeys()
                .flatMap(each -> each.events().stream())
                .toList();

        assertThat(events.get(0).score()).hasValue(-0.5);
        assertThat(events.get(1).score()).isEmpty();
    }

    @Test
    void equalSeedsGiveEqualJourneysAndOthersDoNot() {
        assertThat(vacuum.simulate(50, 42))
                .isEqualTo(vacuum.simulate(50, 42))
                .hasSameHashCodeAs(vacuum.simulate(50, 42))
                .isNotEqualTo(vacuum.simulate(50, 43))
                .isNotEqualTo(vacuum.simulate(51, 42));
        assertThat(paths(vacuum.simulate(50, 42))).isNotEqualTo(paths(vacuum.simulate(50, 43)));
    }

    @Test
    void aCustomerGoesWhereTheNumbersOfTheSeedLead() {
        SplitMix random = new SplitMix(7);
        List<String> expected = new ArrayList<>();
        for (int customer = 1; customer <= 20; customer++) {
            random.nextDouble(); // when
            random.nextDouble(); // where: there is one entry
            expected.add("customer-" + customer + ": " + String.join(", ", walked(random)));
        }
        assertThat(paths(vacuum.simulate(20, 7))).isEqualTo(expected);
    }

    /** The journey of the example written out: search goes on below .9; compare back below .42, to buy below .8. */
    private static List<String> walked(SplitMix random) {
        List<String> path = new ArrayList<>(List.of("search"));
        while (true) {
            double chance = random.nextDouble();
            String at = path.get(path.size() - 1);
            if (at.equals("search") && chance < 0.9) {
                path.add("compare");
            } else if (at.equals("compare") && chance < 0.42) {
                path.add("search");
            } else if (at.equals("compare") && chance < 0.42 + 0.38) {
                path.add("buy");
            } else {
                return path;
            }
        }
    }

    @Test
    void theFirstCustomersAreThoseOfASmallerSimulation() {
        assertThat(paths(vacuum.simulate(100, 5)).subList(0, 10)).isEqualTo(paths(vacuum.simulate(10, 5)));
    }

    @Test
    void whenCustomersBeginDoesNotChangeWhatTheyDo() {
        Simulation simulation = vacuum.simulation().customers(200).seed(9).startingAt(NEW_YEAR);
        SimulatedJourneys spread = simulation.spreadOver(Duration.ofDays(30)).run();

        assertThat(paths(spread)).isEqualTo(paths(simulation.run()));
        List<Instant> starts = spread.journeys()
                .map(each -> each.events().get(0).time().orElseThrow())
                .sorted()
                .toList();
        assertThat(starts.get(0)).isBetween(NEW_YEAR, NEW_YEAR.plus(Duration.ofDays(1)));
        assertThat(starts.get(199))
                .isBetween(
                        NEW_YEAR.plus(Duration.ofDays(29)),
                        NEW_YEAR.plus(Duration.ofDays(30)).minusNanos(1));
    }

    @Test
    void variantsAreThoseOfTheSameJourneysInMemory() {
        SimulatedJourneys simulated = vacuum.simulate(500, 3);
        ObservedJourneys listed = ObservedJourneys.of(simulated.journeys().toList());

        assertThat(simulated.variantCount()).isEqualTo(listed.variantCount()).isGreaterThan(5);
        for (int variant = 0; variant < listed.variantCount(); variant++) {
            assertThat(simulated.variant(variant)).isEqualTo(listed.variant(variant));
            assertThat(simulated.customersOf(variant)).isEqualTo(listed.customersOf(variant));
        }
        assertThat(simulated.customerCount()).isEqualTo(500);
        assertThat(simulated.touchpoints()).containsExactly("search", "compare", "buy");
    }

    @Test
    void customersAreLeftWhereTheyAreAfterTheMostMoves() {
        SimulatedJourneys simulated = graph("a b+", "a->a .5", "a->b .5")
                .simulation()
                .customers(100)
                .mostMoves(0)
                .run();

        assertThat(simulated.unfinished()).isEqualTo(100);
        assertThat(simulated.isComplete()).isFalse();
        assertThat(simulated.variant(0)).containsExactly("a");
        assertThat(simulated.shareOf(Outcome.ABANDONED)).isOne();
        assertThat(simulated).hasToString("100 customers by seed 0, 100 events, 100 left on their way");
        assertThat(graph("a b+", "a->b 1").simulation().mostMoves(1).run().isComplete())
                .isTrue();
    }

    @Test
    void tooManyEventsAreRefused() {
        Simulation twoEach = graph("a b", "a->b 1").simulation().customers(3);

        assertThat(twoEach.mostEvents(6).run().eventCount()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoEach.mostEvents(5).run())
                .withMessage("Simulation has more than 5 events, after 2 customers. Ask for fewer customers, lower the"
                        + " most moves of each, or raise the most events.");
    }

    @Test
    void aJourneyThatCannotEndIsRefusedAsByTheExactFlow() {
        assertThatThrownBy(() -> graph("a b", "a->b 1", "b->b 1").simulate(1, 0))
                .isInstanceOf(InvalidJourneyException.class)
                .hasMessageContaining("ERROR journey.touchpoint.trap at /stages/0/touchpoints/1: touchpoint \"b\"");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        Simulation simulation = vacuum.simulation();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.customers(0))
                .withMessage("Customers of a simulation must be at least 1, but was 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.mostMoves(-1))
                .withMessage("Most moves of a simulation must be at least 0, but was -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.mostEvents(0))
                .withMessage("Most events of a simulation must be at least 1, but was 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.spreadOver(Duration.ofSeconds(-1)))
                .withMessage("Time over which customers begin must not be negative, but was PT-1S. Give it the time"
                        + " from the earliest to the latest beginning.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph("a b", "a->b 1 100000d")
                        .simulation()
                        .spreadOver(Duration.ofDays(50_000))
                        .run())
                .withMessage("Simulated journeys must end within 292 years, but durations and waiting add up to more."
                        + " Shorten them, or lower the most moves of a customer.");
    }

    @Test
    void settingOneSimulationLeavesTheOtherAsItWas() {
        Simulation simulation = vacuum.simulation().customers(10);
        simulation.seed(1).customers(20).mostMoves(1);

        assertThat(simulation.run()).isEqualTo(vacuum.simulate(10, 0));
    }

    @Test
    void interruptionEndsItAndItCanBeRunAgain() {
        Thread.currentThread().interrupt();
        assertInterrupted(() -> vacuum.simulate(10, 1));
        assertThat(vacuum.simulate(10, 1).customerCount()).isEqualTo(10);
    }

    @Test
    void customersAreReportedAsTheyAreDone() {
        List<Progress> heard = new ArrayList<>();
        vacuum.withProgress(heard::add).simulate(3, 0);

        assertThat(heard)
                .extracting(Progress::toString)
                .containsExactly(
                        "Simulating customers: 0 of 3",
                        "Simulating customers: 1 of 3",
                        "Simulating customers: 2 of 3",
                        "Simulating customers: 3 of 3");
    }

    @Test
    void theStandardErrorOfTheExample() {
        assertThat(SimulatedJourneys.standardError(40, 96)).isCloseTo(Math.sqrt(0.42 * 0.58 / 100), within(1e-15));
        assertThat(SimulatedJourneys.standardError(40, 96)).isCloseTo(0.0494, within(5e-5));
        assertThat(SimulatedJourneys.standardError(0, 96)).isPositive();
        assertThat(SimulatedJourneys.standardError(96, 96)).isPositive();
    }

    @Test
    void tellsItself() {
        // Each of the two customers succeeds: (2 + 2) / (2 + 4) = 2/3, √(2/3 · 1/3 / 6) = 0.19245.
        AttributeValue.ObjectValue told =
                graph("a b+", "a->b 1").simulation().customers(2).run().toAttributes();

        assertThat(told.fields().keySet()).containsExactly("customers", "events", "seed", "complete", "outcomes");
        assertThat(told.fields())
                .containsEntry("customers", AttributeValue.of(2))
                .containsEntry("events", AttributeValue.of(4))
                .containsEntry("seed", AttributeValue.of("0"))
                .containsEntry("complete", AttributeValue.of(true));
        AttributeValue.ObjectValue outcomes =
                (AttributeValue.ObjectValue) told.fields().get("outcomes");
        assertThat(outcomes.fields().keySet())
                .isEqualTo(new LinkedHashSet<>(List.of("success", "failure", "neutral", "abandoned")));
        assertThat(outcomes.fields().get("success"))
                .isEqualTo(AttributeValue.object()
                        .put("share", 1.0)
                        .put("standardError", Math.sqrt(4 / 6.0 * (1 - 4 / 6.0) / 6.0))
                        .build());
    }
}
