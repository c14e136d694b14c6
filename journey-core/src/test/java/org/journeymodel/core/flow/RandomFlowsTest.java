package org.journeymodel.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

/** What holds for every journey, tried on many small ones; a failure names its seed. */
class RandomFlowsTest {

    private static final int JOURNEYS = 1_000;

    @Test
    void sharesOfSoundFlowsSumToOne() {
        int sound = 0;
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(randomJourney(seed));
            sound += flow.isSound() ? 1 : 0;
            if (flow.isSound()) {
                assertSharesSumToOne(flow, seed);
            }
        }
        assertThat(sound).as("sound among the random journeys").isBetween(JOURNEYS / 4, JOURNEYS - 100);
    }

    @Test
    void sharesOfObservedFlowsSumToOne() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Random random = new Random(seed);
            Journey journey = randomJourney(seed);
            String[] paths = new String[1 + random.nextInt(8)];
            for (int at = 0; at < paths.length; at++) {
                paths[at] = randomPath(random, journey.touchpoints().size());
            }
            JourneyFlow flow = JourneyFlow.of(journey, Scripts.seen(paths));
            for (int at = 0; at < flow.size(); at++) {
                if (flow.exitProvenance(at) == Provenance.OBSERVED) {
                    assertThat(sumOut(flow, at)).as("seed %d", seed).isEqualTo(1, within(1e-11));
                }
            }
            assertCountsAddUp(flow, seed);
        }
    }

    @Test
    void whatIsReachableAndTrappedAgreesWithTheClosure() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            JourneyFlow flow = JourneyFlow.of(randomJourney(seed));
            boolean[][] reaches = closure(flow);
            for (int to = 0; to < flow.size(); to++) {
                boolean isReached = false;
                boolean canEnd = false;
                for (int from = 0; from < flow.size(); from++) {
                    isReached |= flow.entryShare(from) > 0 && reaches[from][to];
                    canEnd |= reaches[to][from] && mayEnd(flow, from);
                }
                assertThat(flow.isReachable(to)).as("reachable, seed %d", seed).isEqualTo(isReached);
                assertThat(flow.isTrap(to)).as("trap, seed %d", seed).isEqualTo(!canEnd);
            }
        }
    }

    @Test
    void aFlowThatIsNotSoundHasAnError() {
        for (int seed = 0; seed < JOURNEYS; seed++) {
            Journey journey = randomJourney(seed);
            if (!JourneyFlow.of(journey).isSound()) {
                assertThat(JourneyValidator.standard().validate(journey).errors())
                        .as("seed %d", seed)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void equalJourneysHaveEqualFlowsAndFindings() {
        for (int seed = 0; seed < 100; seed++) {
            Journey one = randomJourney(seed);
            Journey other = randomJourney(seed);
            assertThat(JourneyFlow.of(one).moves())
                    .as("seed %d", seed)
                    .hasToString(JourneyFlow.of(other).moves().toString());
            assertThat(JourneyValidator.standard().validate(one))
                    .as("seed %d", seed)
                    .isEqualTo(JourneyValidator.standard().validate(other));
        }
    }

    private static void assertSharesSumToOne(JourneyFlow flow, int seed) {
        double entries = 0;
        for (int at = 0; at < flow.size(); at++) {
            entries += flow.entryShare(at);
            assertThat(sumOut(flow, at)).as("out of %d, seed %d", at, seed).isEqualTo(1, within(1e-11));
            assertThat(flow.exitShare(at)).as("exit of %d, seed %d", at, seed).isBetween(0.0, 1.0);
        }
        assertThat(entries).as("entries, seed %d", seed).isEqualTo(1, within(1e-11));
        assertThat(flow.moves()).as("seed %d", seed).allMatch(move -> move.share() > 0 && move.share() <= 1);
    }

    private static void assertCountsAddUp(JourneyFlow flow, int seed) {
        long counted = flow.moves().stream().mapToLong(FlowMove::count).sum();
        long seen = flow.statistics().orElseThrow().events()
                - flow.statistics().orElseThrow().customers();
        assertThat(counted).as("seed %d", seed).isEqualTo(seen);
    }

    private static double sumOut(JourneyFlow flow, int touchpoint) {
        return flow.exitShare(touchpoint)
                + flow.movesFrom(touchpoint).stream()
                        .mapToDouble(FlowMove::share)
                        .sum();
    }

    /** Where shares do not add up, nobody knows, so it is no trap. */
    private static boolean mayEnd(JourneyFlow flow, int touchpoint) {
        return flow.exitShare(touchpoint) > 0 || Math.abs(sumOut(flow, touchpoint) - 1) > 1e-6;
    }

    /** Which touchpoint can be reached from which, itself included, by the algorithm of Warshall. */
    private static boolean[][] closure(JourneyFlow flow) {
        int size = flow.size();
        boolean[][] reaches = new boolean[size][size];
        for (int at = 0; at < size; at++) {
            reaches[at][at] = true;
        }
        flow.moves().forEach(move -> reaches[move.source()][move.target()] = true);
        for (int over = 0; over < size; over++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reaches[from][to] |= reaches[from][over] && reaches[over][to];
                }
            }
        }
        return reaches;
    }

    /** Probabilities are tenths, so that sums of exactly one, and misses, are both common. */
    private static Journey randomJourney(int seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(6);
        StringBuilder touchpoints = new StringBuilder();
        for (int at = 0; at < size; at++) {
            touchpoints.append(" t").append(at);
            touchpoints.append(random.nextInt(5) == 0 ? "@" + tenths(random, 11) : "");
            touchpoints.append(random.nextInt(8) == 0 ? "!" + tenths(random, 11) : "");
        }
        List<String> transitions = new ArrayList<>();
        for (int at = random.nextInt(2 * size + 1); at > 0; at--) {
            String target = random.nextInt(60) == 0 ? "unknown" : "t" + random.nextInt(size);
            String probability = random.nextBoolean() ? " " + tenths(random, 6) : "";
            transitions.add("t" + random.nextInt(size) + "->" + target + probability + " way " + (char) ('a' + at));
        }
        return Scripts.journey(touchpoints.toString(), transitions.toArray(String[]::new));
    }

    private static double tenths(Random random, int bound) {
        return random.nextInt(bound) / 10.0;
    }

    private static String randomPath(Random random, int touchpoints) {
        StringBuilder path = new StringBuilder("t" + random.nextInt(touchpoints));
        for (int at = random.nextInt(6); at > 0; at--) {
            path.append(" t").append(random.nextInt(touchpoints));
        }
        return path.toString();
    }
}
