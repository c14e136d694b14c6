package org.journeymodel.graph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In large maps, where most touchpoints are far away and are not looked at, costs are still the least. */
class FarNoiseTest {

    private static final int SIZE = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eventsAtTouchpointsFarAway(long seed) {
        check(new Random(seed), 20, AlignmentCosts.unit());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void touchpointsFarAwayWithCostsOfTheirOwn(long seed) {
        Random random = new Random(seed);
        check(random, 20, LeastCostTest.randomCosts(random));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void hardlyAnythingFits(long seed) {
        check(new Random(seed), 60, AlignmentCosts.of(1, 3));
    }

    /** On to the next two, and back to any before; of 100 events so many are left out, doubled or at random. */
    private static void check(Random random, int noise, AlignmentCosts costs) {
        for (int journey = 0; journey < 8; journey++) {
            Journey map = map(random);
            JourneyFlow flow = JourneyFlow.of(map);
            AlignmentCosts its = LeastCostTest.costsOf(map, costs);
            AllDistances peer = new AllDistances(flow, its);
            List<ObservedJourney> journeys = new ArrayList<>();
            for (int customer = 0; customer < 20; customer++) {
                journeys.add(ObservedJourney.of("u" + customer, path(flow, random, noise)));
            }
            ConformanceOptions options = ConformanceOptions.standard().withCosts(its);
            Conformance found = JourneyGraph.of(map).conformance(ObservedJourneys.of(journeys), options);
            for (Alignment alignment : found.alignments()) {
                assertThat(alignment.cost())
                        .as("%s in %s", alignment, flow.moves())
                        .isEqualTo(peer.cost(alignment.observed()));
                LeastCostTest.assertIsEdit(flow, options, alignment);
            }
        }
    }

    private static Journey map(Random random) {
        Stage.Builder stage = Stage.builder().id("s").name("S");
        Journey.Builder journey = Journey.builder().id("j").name("J");
        boolean endsAnywhere = random.nextBoolean();
        for (int at = 0; at < SIZE; at++) {
            stage.addTouchpoints(Touchpoint.of("t" + at, "T"));
            for (int to : new int[] {at + 1, at + 2, random.nextInt(at + 1)}) {
                if (at < SIZE - 1 && to < SIZE && (endsAnywhere || to > at || random.nextInt(3) == 0)) {
                    Transition move = Transition.of("t" + at, "t" + to);
                    journey.addTransitions(endsAnywhere ? move.withProbability(0.3) : move);
                }
            }
        }
        return journey.addStages(stage.build()).build();
    }

    private static String[] path(JourneyFlow flow, Random random, int noise) {
        List<String> path = new ArrayList<>();
        int at = random.nextInt(3) == 0 ? random.nextInt(SIZE) : 0;
        int events = 1 + random.nextInt(40);
        while (path.size() < events) {
            int fault = random.nextInt(100) < noise ? 1 + random.nextInt(3) : 0;
            for (int copy = fault == 1 ? 0 : fault == 2 ? 2 : 1; copy > 0; copy--) {
                path.add("t" + (fault == 3 ? random.nextInt(SIZE + 2) : at));
            }
            List<FlowMove> moves = flow.movesFrom(at);
            at = moves.isEmpty()
                    ? random.nextInt(SIZE)
                    : moves.get(random.nextInt(moves.size())).target();
        }
        return path.toArray(String[]::new);
    }
}
