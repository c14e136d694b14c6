package org.journeymodel.graph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On small journeys made at random, alignments cost what an exhaustive search finds, and their moves say so. */
class LeastCostTest {

    private static final int JOURNEYS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void unitCostsAreTheLeastThereAre(long seed) {
        check(seed, random -> ConformanceOptions.standard());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void ownCostsAreTheLeastThereAreFreeOnesIncluded(long seed) {
        check(seed, random -> ConformanceOptions.standard().withCosts(randomCosts(random)));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void costsOfCustomersOnTheirWayAreTheLeastThereAre(long seed) {
        check(seed, random -> ConformanceOptions.standard().withOpenEnds().withCosts(randomCosts(random)));
    }

    /** Larger than what is looked at first around a touchpoint. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void costsInLargerMapsAreTheLeastThereAre(long seed) {
        Random random = new Random(seed);
        for (int journey = 0; journey < 12; journey++) {
            Journey map = RandomJourney.of(random.nextLong(), 90).journey();
            AlignmentCosts costs = random.nextBoolean() ? AlignmentCosts.unit() : costsOf(map, randomCosts(random));
            check(map, ConformanceOptions.standard().withCosts(costs), random, 3);
        }
    }

    private interface Choice {
        ConformanceOptions of(Random random);
    }

    static AlignmentCosts randomCosts(Random random) {
        AlignmentCosts costs = AlignmentCosts.of(random.nextInt(4), random.nextInt(4));
        for (int at = 0; at < 6; at++) {
            costs = random.nextBoolean() ? costs : costs.withMissing("t" + at, random.nextInt(5));
            costs = random.nextBoolean() ? costs : costs.withAdHoc("t" + at, random.nextInt(5));
        }
        return costs;
    }

    private static void check(long seed, Choice choice) {
        Random random = new Random(seed);
        for (int journey = 0; journey < JOURNEYS; journey++) {
            Journey map = RandomJourney.of(random.nextLong(), 6).journey();
            ConformanceOptions options = choice.of(random);
            AlignmentCosts costs = costsOf(map, options.costs());
            check(map, options.withCosts(costs), random, 10);
        }
    }

    /** Costs of touchpoints that the map has not would be refused. */
    static AlignmentCosts costsOf(Journey map, AlignmentCosts all) {
        AlignmentCosts costs = AlignmentCosts.of(all.missing("none"), all.adHoc("none"));
        for (Touchpoint touchpoint : map.touchpoints()) {
            costs = costs.withMissing(touchpoint.id(), all.missing(touchpoint.id()))
                    .withAdHoc(touchpoint.id(), all.adHoc(touchpoint.id()));
        }
        return costs;
    }

    private static void check(Journey map, ConformanceOptions options, Random random, int customers) {
        JourneyFlow flow = JourneyFlow.of(map);
        ExhaustiveSearch search = new ExhaustiveSearch(flow, options.costs(), options.hasOpenEnds());
        List<ObservedJourney> journeys = new ArrayList<>();
        for (int customer = 0; customer < customers; customer++) {
            String[] path = new String[1 + random.nextInt(8)];
            for (int at = 0; at < path.length; at++) {
                path[at] = "t" + random.nextInt(flow.size() + (random.nextInt(4) == 0 ? 1 : 0));
            }
            journeys.add(ObservedJourney.of("u" + customer, path));
        }
        Conformance conformance = JourneyGraph.of(map).conformance(ObservedJourneys.of(journeys), options);
        for (Alignment alignment : conformance.alignments()) {
            assertThat(alignment.cost())
                    .as("%s in %s", alignment, flow.moves())
                    .isEqualTo(search.cost(alignment.observed()));
            assertThat(alignment.worst()).isEqualTo(worst(search, alignment, options));
            assertIsEdit(flow, options, alignment);
            assertDeviationsCost(alignment);
        }
    }

    private static long worst(ExhaustiveSearch search, Alignment alignment, ConformanceOptions options) {
        long adHoc = alignment.observed().stream()
                .mapToLong(name -> options.costs().adHoc(name))
                .sum();
        return adHoc + search.cost(List.of());
    }

    /** The moves read in the path give the path, in the run a run, and pay the cost. */
    static void assertIsEdit(JourneyFlow flow, ConformanceOptions options, Alignment alignment) {
        List<String> path = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        long cost = 0;
        for (AlignmentMove move : alignment.moves()) {
            if (move.kind() != MoveKind.MISSING) {
                assertThat(move.observedPlace()).hasValue(path.size());
                path.add(move.name());
            }
            if (move.kind() != MoveKind.AD_HOC) {
                assertThat(move.runPlace()).hasValue(run.size());
                run.add(flow.findIndex(move.touchpoint().orElseThrow().id()).orElseThrow());
            }
            cost += switch (move.kind()) {
                case SYNCHRONOUS -> 0;
                case MISSING -> options.costs().missing(move.name());
                case AD_HOC -> options.costs().adHoc(move.name());
            };
        }
        assertThat(path).isEqualTo(alignment.observed());
        assertThat(cost).isEqualTo(alignment.cost());
        assertIsRun(flow, options, run);
        assertThat(alignment.run())
                .extracting(Touchpoint::id)
                .isEqualTo(
                        run.stream().map(at -> flow.touchpoints().get(at).id()).toList());
    }

    private static void assertIsRun(JourneyFlow flow, ConformanceOptions options, List<Integer> run) {
        if (run.isEmpty()) {
            assertThat(options.hasOpenEnds()).isTrue();
            return;
        }
        assertThat(flow.entryShare(run.get(0))).isPositive();
        for (int at = 1; at < run.size(); at++) {
            assertThat(flow.movesFrom(run.get(at - 1)))
                    .extracting(FlowMove::target)
                    .contains(run.get(at));
        }
        assertThat(options.hasOpenEnds() || flow.exitShare(run.get(run.size() - 1)) > 0)
                .isTrue();
    }

    /** Nothing is told twice, nothing that costs is left out. */
    private static void assertDeviationsCost(Alignment alignment) {
        assertThat(alignment.deviations().stream().mapToLong(Deviation::cost).sum())
                .isEqualTo(alignment.cost());
        assertThat(alignment.fits()).isEqualTo(alignment.deviations().isEmpty());
        assertThat(alignment.fitness() == 1).isEqualTo(alignment.fits());
    }
}
