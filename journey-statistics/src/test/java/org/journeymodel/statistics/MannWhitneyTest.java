package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.api.Test;

class MannWhitneyTest {

    @Test
    void countsThePairs() {
        MannWhitney test = new MannWhitney(new long[] {1, 2, 3}, new long[] {4, 5, 6});
        assertThat(test.superiority()).isEqualTo(1);
        assertThat(test.pValue()).isCloseTo(2.0 / 20, within(1e-15));
        assertThat(test.smallestPValue()).isCloseTo(2.0 / 20, within(1e-15));
        assertThat(new MannWhitney(new long[] {1, 3}, new long[] {1, 2}).superiority())
                .as("one tie, one larger")
                .isEqualTo(1.5 / 4);
    }

    @Test
    void tellsATableOfCriticalValues() {
        // For 5 and 5, U = 2 is the largest that is significant at 0.05, two-sided: p = 8/252; U = 3 has 14/252.
        assertThat(new MannWhitney(new long[] {1, 2, 3, 4, 7}, new long[] {5, 6, 8, 9, 10}).pValue())
                .isCloseTo(8.0 / 252, within(1e-15));
        assertThat(new MannWhitney(new long[] {1, 2, 3, 4, 8}, new long[] {5, 6, 7, 9, 10}).pValue())
                .isCloseTo(14.0 / 252, within(1e-15));
    }

    @Test
    void dealsOutTheValuesInAllWays() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            long[] a = values(random, 1 + random.nextInt(5), 1 + random.nextInt(8));
            long[] b = values(random, 1 + random.nextInt(5), 1 + random.nextInt(8));
            MannWhitney test = new MannWhitney(a, b);
            assertThat(test.isExact()).isTrue();
            assertThat(test.superiority()).isCloseTo(larger(a, b) / (a.length * b.length), within(1e-12));
            assertThat(test.pValue()).isCloseTo(dealt(a, b), within(1e-12));
        }
    }

    @Test
    void isExactBesideManyValuesWhereOneGroupIsTooSmallForTheApproximation() {
        MannWhitney apart = new MannWhitney(
                new long[] {1, 2, 3, 4, 5}, LongStream.range(6, 42).toArray());
        assertThat(apart.isExact()).isTrue();
        assertThat(apart.pValue()).as("2 of the 41 over 5 ways").isCloseTo(2.0 / 749_398, within(1e-18));
        assertThat(apart.smallestPValue()).isCloseTo(2.0 / 749_398, within(1e-18));
        MannWhitney pair = new MannWhitney(
                new long[] {3, 200},
                LongStream.range(1, 199).map(each -> each < 3 ? each : each + 1).toArray());
        // Of 200 ranks, 3 and 200 add up to 203, which is 2 from the mean. Of all 19,900 pairs 100 add up to 201,
        // and 99 each to 200 and to 202.
        assertThat(pair.pValue()).isCloseTo(1 - 298.0 / 19_900, within(1e-12));
        assertThat(new MannWhitney(new long[] {1}, LongStream.range(2, 202).toArray()).isExact())
                .isFalse();
    }

    private static double dealt(long[] a, long[] b) {
        long[] all = LongStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
        double middle = a.length * b.length / 2.0;
        double seen = Math.abs(larger(a, b) - middle);
        int ways = 0;
        int asFar = 0;
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            if (Integer.bitCount(chosen) == a.length) {
                int dealt = chosen;
                long[] inA = pick(all, dealt);
                long[] inB = pick(all, ~dealt);
                ways++;
                asFar += Math.abs(larger(inA, inB) - middle) >= seen - 1e-9 ? 1 : 0;
            }
        }
        return (double) asFar / ways;
    }

    private static long[] pick(long[] all, int chosen) {
        return IntStream.range(0, all.length)
                .filter(at -> (chosen >> at & 1) == 1)
                .mapToLong(at -> all[at])
                .toArray();
    }

    private static double larger(long[] a, long[] b) {
        double larger = 0;
        for (long one : a) {
            for (long other : b) {
                larger += other > one ? 1 : other == one ? 0.5 : 0;
            }
        }
        return larger;
    }

    private static long[] values(Random random, int size, int different) {
        return LongStream.generate(() -> random.nextInt(different))
                .limit(size)
                .sorted()
                .toArray();
    }

    @Test
    void agreesWithAWellKeptLibraryOnMany() {
        Random random = new Random(4);
        MannWhitneyUTest library =
                MannWhitneyUTest.withDefaults().with(PValueMethod.ASYMPTOTIC).with(ContinuityCorrection.ENABLED);
        for (int round = 0; round < 300; round++) {
            long[] a = values(random, 25 + random.nextInt(80), 2 + random.nextInt(200));
            long[] b = values(random, 25 + random.nextInt(80), 2 + random.nextInt(300));
            MannWhitney test = new MannWhitney(a, b);
            assertThat(test.isExact()).isFalse();
            double expected = library.test(doubles(a), doubles(b)).getPValue();
            assertThat(test.pValue()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void agreesWithAWellKeptLibraryOnFew() {
        Random random = new Random(5);
        MannWhitneyUTest library = MannWhitneyUTest.withDefaults().with(PValueMethod.EXACT);
        for (int round = 0; round < 100; round++) {
            long[] shuffled = LongStream.range(0, 40).toArray();
            for (int at = shuffled.length - 1; at > 0; at--) {
                int other = random.nextInt(at + 1);
                long value = shuffled[at];
                shuffled[at] = shuffled[other];
                shuffled[other] = value;
            }
            int sizeA = 1 + random.nextInt(39);
            long[] a = Arrays.stream(shuffled, 0, sizeA).sorted().toArray();
            long[] b = Arrays.stream(shuffled, sizeA, 40).sorted().toArray();
            assertThat(new MannWhitney(a, b).pValue())
                    .isCloseTo(library.test(doubles(a), doubles(b)).getPValue(), within(1e-12));
        }
    }

    private static double[] doubles(long[] values) {
        return Arrays.stream(values).asDoubleStream().toArray();
    }

    @Test
    void saysWhenValuesAreTooFewOrAllAlike() {
        assertThat(new MannWhitney(new long[] {1, 1, 1}, new long[] {1, 1}).pValue())
                .isEqualTo(1);
        assertThat(new MannWhitney(new long[50], new long[50]).pValue()).isEqualTo(1);
        assertThat(new MannWhitney(new long[7], new long[50]).smallestPValue()).isEqualTo(1);
        assertThat(new MannWhitney(new long[8], new long[50]).smallestPValue()).isZero();
        assertThat(new MannWhitney(new long[] {1, 2}, new long[] {5, 6}).smallestPValue())
                .as("the smallest of 6 ways, both ends")
                .isCloseTo(2.0 / 6, within(1e-15));
    }
}
