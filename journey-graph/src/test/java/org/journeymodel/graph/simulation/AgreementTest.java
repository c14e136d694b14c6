package org.journeymodel.graph.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.journeymodel.graph.flow.DropOff;
import org.junit.jupiter.api.Test;

/**
 * What simulated customers do agrees with the exact answers. Seeds are fixed, so that this passes always
 * or never: each figure within five standard errors, a bound that one in two million right ones would
 * miss, and beside it what five customers more or less make, for figures so small that few have them.
 */
class AgreementTest {

    private static final int CUSTOMERS = 1_000;
    private static final int JOURNEYS = 400;

    @Test
    void outcomesAgree() {
        for (long seed = 0; seed < JOURNEYS; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 8).journey());
            SimulatedJourneys simulated = graph.simulate(CUSTOMERS, seed);
            double sum = 0;
            for (Outcome outcome : Outcome.values()) {
                sum += simulated.shareOf(outcome);
                assertThat(simulated.shareOf(outcome))
                        .as("%s, seed %d", outcome, seed)
                        .isCloseTo(graph.flow().probabilityOf(outcome), within(simulated.standardErrorOf(outcome)));
            }
            assertThat(sum).isCloseTo(1, Offset.offset(1e-12));
        }
    }

    @Test
    void visitsMovesAndTimeAgree() {
        for (long seed = 0; seed < JOURNEYS; seed++) {
            RandomJourney random = RandomJourney.of(seed, 8);
            JourneyGraph graph = JourneyGraph.of(random.journey());
            Mean time = new Mean();
            Mean visited = new Mean();
            Map<String, Mean> visits = new HashMap<>();
            graph.simulate(CUSTOMERS, seed).journeys().forEach(journey -> {
                visited.add(journey.events().size());
                time.add(seconds(journey, random));
                for (Touchpoint touchpoint : graph.journeyFlow().touchpoints()) {
                    visits.computeIfAbsent(touchpoint.id(), id -> new Mean())
                            .add((double) journey.touchpoints().stream()
                                    .filter(touchpoint.id()::equals)
                                    .count());
                }
            });
            visited.assertNear(graph.flow().moves() - 1, "touchpoints visited, seed " + seed);
            time.assertNear(graph.flow().time().mean().toNanos() / 1e9, "time, seed " + seed);
            visits.forEach((id, mean) -> mean.assertNear(graph.flow().visits(id), "visits of " + id));
        }
    }

    /** From the first event to END: the stay at the last touchpoint leaves no event. */
    private static double seconds(ObservedJourney journey, RandomJourney random) {
        List<JourneyEvent> events = journey.events();
        JourneyEvent last = events.get(events.size() - 1);
        long stay = random.duration[Integer.parseInt(last.touchpoint().substring(1))];
        return last.time().orElseThrow().getEpochSecond()
                - events.get(0).time().orElseThrow().getEpochSecond()
                + Math.max(0, stay);
    }

    @Test
    void dropOffsAgree() {
        for (long seed = 0; seed < JOURNEYS; seed++) {
            JourneyGraph graph = JourneyGraph.of(RandomJourney.of(seed, 8).journey());
            Map<String, Integer> ended = new HashMap<>();
            graph.simulate(CUSTOMERS, seed).journeys().forEach(journey -> {
                List<String> path = journey.touchpoints();
                ended.merge(path.get(path.size() - 1), 1, Integer::sum);
            });
            for (DropOff dropOff : graph.flow().dropOffs()) {
                int lost = ended.getOrDefault(dropOff.touchpoint().id(), 0);
                assertThat((double) lost / CUSTOMERS)
                        .as("%s, seed %d", dropOff, seed)
                        .isCloseTo(dropOff.lost(), within(SimulatedJourneys.standardError(lost, CUSTOMERS)));
            }
        }
    }

    @Test
    void everyCustomerGoesAWayThatThereIsAndTurnsOutAsTheBestThatSheVisits() {
        for (long seed = 0; seed < 10_000; seed++) {
            RandomJourney random = RandomJourney.of(seed, 8);
            SimulatedJourneys simulated = JourneyGraph.of(random.journey()).simulate(20, seed);
            Map<Outcome, Integer> outcomes = new HashMap<>();
            simulated.journeys().forEach(journey -> outcomes.merge(outcome(journey, random), 1, Integer::sum));
            // Where all but one in thousands go round once more, some are left on their way.
            assertThat(simulated.journeys().filter(journey -> !endsAtAnExit(journey, random)))
                    .as("seed %d", seed)
                    .hasSizeLessThanOrEqualTo(simulated.unfinished());
            for (Outcome outcome : Outcome.values()) {
                assertThat(simulated.shareOf(outcome))
                        .as("%s, seed %d", outcome, seed)
                        .isEqualTo(outcomes.getOrDefault(outcome, 0) / 20.0);
            }
        }
    }

    /** How a journey turned out, by the plain numbers; each of its moves has a positive share. */
    private static Outcome outcome(ObservedJourney journey, RandomJourney random) {
        int[] path = path(journey);
        assertThat(random.entry[path[0]]).isPositive();
        for (int at = 1; at < path.length; at++) {
            int from = path[at - 1];
            int to = path[at];
            assertThat(random.ways).anyMatch(way -> way.from() == from && way.to() == to);
        }
        return Stream.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL)
                .filter(outcome -> Arrays.stream(path).anyMatch(at -> random.is(outcome, at)))
                .findFirst()
                .orElse(Outcome.ABANDONED);
    }

    private static boolean endsAtAnExit(ObservedJourney journey, RandomJourney random) {
        int[] path = path(journey);
        return random.exit[path[path.length - 1]] > 0;
    }

    private static int[] path(ObservedJourney journey) {
        return journey.touchpoints().stream()
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .toArray();
    }

    @Test
    void aShareThatIsWrongByTwoPercentagePointsIsFarOutside() {
        SimulatedJourneys simulated = graph("a b+", "a->b .5").simulate(100_000, 1);

        assertThat(Math.abs(simulated.shareOf(Outcome.SUCCESS) - 0.52))
                .isGreaterThan(10 * simulated.standardErrorOf(Outcome.SUCCESS));
    }

    private static Offset<Double> within(double standardError) {
        return Offset.offset(5 * standardError + 5.0 / CUSTOMERS);
    }

    /** A mean, and how far it may be off by what its values show of their spread. */
    private static final class Mean {

        private int count;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        void assertNear(double exact, String what) {
            double mean = sum / count;
            double variance = Math.max(0, squares / count - mean * mean);
            double standardError = Math.sqrt(variance / count);
            assertThat(mean).as(what).isCloseTo(exact, Offset.offset(5 * standardError + 5.0 / count + 1e-9 * exact));
        }
    }
}
