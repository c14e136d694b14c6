package org.journeymodel.graph.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.graph.Scripts.graph;
import static org.journeymodel.graph.agreement.Logs.log;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.RandomJourney;
import org.junit.jupiter.api.Test;

/** Where the map is right, chance alone is told as a disagreement no more often than the level says. */
class FalseAlarmsTest {

    private static final int LOGS = 500;

    @Test
    void ofLogsOfARightMapOneInTwentyDisagreesAtTheMost() {
        // 5 % of 500 are 25; with right tests more than 40 come about once in a thousand times.
        assertThat(alarms(60, 0.95)).isLessThanOrEqualTo(40);
        assertThat(alarms(400, 0.95)).isLessThanOrEqualTo(40);
    }

    @Test
    void atAHigherLevelFewerDo() {
        assertThat(alarms(200, 0.99)).isLessThanOrEqualTo(12);
    }

    private static long alarms(int customers, double level) {
        AgreementOptions options = AgreementOptions.standard().withLevel(level);
        return LongStream.range(0, LOGS)
                .filter(seed -> {
                    JourneyGraph graph =
                            JourneyGraph.of(RandomJourney.of(seed, 8).journey());
                    return disagrees(graph, graph.simulate(customers, seed), options);
                })
                .count();
    }

    private static boolean disagrees(JourneyGraph graph, ObservedJourneys log, AgreementOptions options) {
        return !graph.agreement(log, options).disagreements().isEmpty();
    }

    @Test
    void whereEveryCustomerComesOnceTheLevelIsNearlyUsedUp() {
        // Shares of one touchpoint, no times, no feelings: four tests that depend on each other.
        JourneyGraph graph = graph("a b c d", "a->b .4", "a->c .3", "a->d .2");
        long alarms = LongStream.range(0, 1_000)
                .filter(seed -> disagrees(graph, graph.simulate(500, seed), AgreementOptions.standard()))
                .count();
        assertThat(alarms).isBetween(15L, 70L);
    }

    @Test
    void whoLeavesTheMapNowAndThenRaisesNoAlarm() {
        // A hub leads to 50 leaves; of 1,000 customers at a leaf 1 % go on to the next, which is negligible.
        StringBuilder names = new StringBuilder("hub");
        String[] ways = new String[50];
        for (int leaf = 0; leaf < ways.length; leaf++) {
            names.append(" l").append(leaf);
            ways[leaf] = "hub->l" + leaf;
        }
        JourneyGraph graph = graph(names.toString(), ways);
        assertThat(strayAlarms(graph, 100)).isLessThanOrEqualTo(20);
        assertThat(strayAlarms(graph, 1_000)).isLessThanOrEqualTo(20);
    }

    /** Of 200 logs; 5 % are 10, more than 20 come about once in a thousand times. */
    private static long strayAlarms(JourneyGraph graph, int customers) {
        return LongStream.range(0, 200)
                .filter(seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    String[] paths = new String[customers];
                    for (int customer = 0; customer < customers; customer++) {
                        int leaf = random.nextInt(50);
                        paths[customer] = "hub l" + leaf + (random.nextInt(100) == 0 ? " l" + (leaf + 1) % 50 : "");
                    }
                    return disagrees(graph, log(paths), AgreementOptions.standard());
                })
                .count();
    }

    @Test
    void oneCustomerAloneProvesNothing() {
        JourneyGraph shop = graph("search compare pay", "search->compare", "compare->pay");
        assertThat(disagrees(shop, log("search pay"), AgreementOptions.standard()))
                .isFalse();
        assertThat(disagrees(shop, log("3x search compare pay", "search pay"), AgreementOptions.standard()))
                .isFalse();
    }

    @Test
    void feelingsDeclaredAtAnEndOfTheScaleRaiseNoAlarm() {
        for (int customers : new int[] {1, 2, 3, 8, 40, 300}) {
            // One in 40 feels the worst, all others the best: the mean is 0.95, negligibly far from 1.
            assertThat(feelingAlarms("a^1", customers, 40)).isLessThanOrEqualTo(40);
            assertThat(feelingAlarms("a^-1", customers, 40)).isLessThanOrEqualTo(40);
            // The mean is 0.98, and -0.98: near an end, and right.
            assertThat(feelingAlarms("a^.98", customers, 100)).isLessThanOrEqualTo(40);
            assertThat(feelingAlarms("a^-.98", customers, 100)).isLessThanOrEqualTo(40);
            // 0.999 is nearer to the end than any score below the best.
            assertThat(feelingAlarms("a^.999", customers, 2_000)).isLessThanOrEqualTo(40);
        }
    }

    /** Of customers who feel the best, or the worst where that is declared, and one in so many the other extreme. */
    private static long feelingAlarms(String touchpoint, int customers, int oneIn) {
        JourneyGraph graph = graph(touchpoint);
        int most = touchpoint.contains("-") ? -1 : 1;
        return LongStream.range(0, LOGS)
                .filter(seed -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    String[] paths = new String[customers];
                    Arrays.setAll(paths, customer -> "a*" + (random.nextInt(oneIn) == 0 ? -most : most));
                    return disagrees(graph, log(paths), AgreementOptions.standard());
                })
                .count();
    }

    @Test
    void customersOfSettledHabitsRaiseNoAlarm() {
        // Half of all customers come back nine times and half never do: 9 of 11 visits are followed by another.
        // 330 visits of 60 customers, taken for independent, would disagree in most logs.
        JourneyGraph graph = graph("a", "a->a .8181818181818182");
        String again = "a" + " a".repeat(9);
        long alarms = LongStream.range(0, LOGS)
                .filter(seed -> {
                    int settled = new SplittableRandom(seed).ints(60, 0, 2).sum();
                    ObservedJourneys log = log(Math.max(1, settled) + "x " + again, Math.max(1, 60 - settled) + "x a");
                    return disagrees(graph, log, AgreementOptions.standard());
                })
                .count();
        assertThat(alarms).isLessThanOrEqualTo(40);
    }
}
