package org.journeymodel.graph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.graph.InterruptedWork.assertEndsOnInterruption;
import static org.journeymodel.graph.Scripts.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EliminationTest {

    private final Work work = Work.begin("Solving", ProgressListener.none());

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void hubsOfManyWaysTakeNoLongerThanTheirWays(int hubs) {
        // Customers start at a hub, half of them go on to one of the spokes, half of those come back.
        // Looking through the rows of the hubs for each spoke would take minutes.
        int spokes = 20_000;
        String words = names("hub", hubs, "@" + 1.0 / hubs + "!.5") + " " + names("spoke", spokes, "@0!.5");
        List<String> ways = new ArrayList<>();
        for (int hub = 0; hub < hubs; hub++) {
            for (int spoke = 0; spoke < spokes; spoke++) {
                ways.add("hub" + hub + "->spoke" + spoke);
                ways.add("spoke" + spoke + "->hub" + hub);
            }
        }
        Elimination elimination = eliminate(words, ways);

        double[] start = new double[hubs + spokes];
        Arrays.fill(start, 0, hubs, 1.0 / hubs);
        double[] visits = elimination.visits(start, work);
        double[] one = new double[start.length];
        Arrays.fill(one, 1);
        double[] values = elimination.values(one, start, work);

        // 1 + 1/4 + 1/16 + ... visits of hubs, half as many of spokes.
        assertThat(visits[0]).isCloseTo(4 / 3.0 / hubs, within(1e-9));
        assertThat(visits[hubs + spokes / 2]).isCloseTo(2 / 3.0 / spokes, within(1e-14));
        assertThat(values[0]).isCloseTo(2, within(1e-9));
        assertThat(values[hubs + spokes / 2]).isCloseTo(2, within(1e-9));
    }

    @Test
    void whereEachLeadsToEachRowsAreLongAndFull() {
        // From each of 100, .9 go on to the other 99 in equal parts: 10 visits each way one looks at it.
        int size = 100;
        List<String> ways = new ArrayList<>();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (from != to) {
                    ways.add("t" + from + "->t" + to);
                }
            }
        }
        Elimination elimination = eliminate(names("t", size, "@.01!.1"), ways);
        double[] start = new double[size];
        Arrays.fill(start, 0.01);
        double[] one = new double[size];
        Arrays.fill(one, 1);

        assertThat(elimination.visits(start, work)).satisfies(visits -> assertAllAre(0.1, visits));
        assertThat(elimination.values(one, start, work)).satisfies(values -> assertAllAre(10, values));
    }

    @Test
    void interruptionEndsEachPartOfTheSolution() {
        String[] ways = IntStream.range(0, 2_000)
                .mapToObj(at -> "t" + at + "->t" + (at + 1) % 2_000)
                .toArray(String[]::new);
        AbsorbingChain ring = AbsorbingChain.of(JourneyFlow.of(journey(names("t", 2_000, "!.1"), ways)));
        Elimination elimination = ring.eliminate(work);
        double[] any = new double[2_000];

        assertEndsOnInterruption(ring::eliminate);
        assertEndsOnInterruption(interrupted -> elimination.visits(any, interrupted));
        assertEndsOnInterruption(interrupted -> elimination.values(any, any, interrupted));
    }

    private static void assertAllAre(double expected, double[] found) {
        for (double each : found) {
            assertThat(each).isCloseTo(expected, within(1e-12 * expected));
        }
    }

    private Elimination eliminate(String words, List<String> ways) {
        return AbsorbingChain.of(JourneyFlow.of(journey(words, ways.toArray(String[]::new))))
                .eliminate(work);
    }

    private static String names(String name, int count, String marks) {
        return IntStream.range(0, count).mapToObj(at -> name + at + marks).collect(Collectors.joining(" "));
    }
}
