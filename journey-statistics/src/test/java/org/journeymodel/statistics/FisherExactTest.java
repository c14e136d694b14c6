package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FisherExactTest {

    @Test
    void tellsTheLadyTastingTea() {
        FisherExact tea = new FisherExact(4, 4, 4);
        assertThat(tea.pValue(3)).isCloseTo(34.0 / 70, within(1e-15));
        assertThat(tea.pValue(4)).isCloseTo(2.0 / 70, within(1e-15));
        assertThat(tea.pValue(2)).isEqualTo(1);
        assertThat(tea.smallestPValue()).isCloseTo(2.0 / 70, within(1e-15));
    }

    @Test
    void tellsFishersTwins() {
        // Convictions of like-sex twins of criminals: 2 of 17 dizygotic, 10 of 13 monozygotic; p = 0.0005367.
        assertThat(new FisherExact(17, 13, 12).pValue(2)).isCloseTo(0.0005367, within(5e-8));
    }

    @Test
    void addsUpAllTablesThatAreNoMoreLikely() {
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            int sizeA = 1 + random.nextInt(15);
            int sizeB = 1 + random.nextInt(15);
            int hitsA = random.nextInt(sizeA + 1);
            int hits = hitsA + random.nextInt(sizeB + 1);
            assertThat(new FisherExact(sizeA, sizeB, hits).pValue(hitsA))
                    .isCloseTo(counted(sizeA, sizeB, hits, hitsA), within(1e-12));
        }
    }

    private static double counted(int sizeA, int sizeB, int hits, int hitsA) {
        BigInteger seen = ways(sizeA, sizeB, hits, hitsA);
        BigInteger asUnlikely = LongStream.rangeClosed(0, hits)
                .mapToObj(each -> ways(sizeA, sizeB, hits, each))
                .filter(ways -> ways.compareTo(seen) <= 0)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return asUnlikely.doubleValue() / choose(sizeA + sizeB, hits).doubleValue();
    }

    private static BigInteger ways(long sizeA, long sizeB, long hits, long hitsA) {
        return choose(sizeA, hitsA).multiply(choose(sizeB, hits - hitsA));
    }

    private static BigInteger choose(long all, long some) {
        BigInteger ways = some < 0 || some > all ? BigInteger.ZERO : BigInteger.ONE;
        for (long at = 1; at <= some && ways.signum() > 0; at++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + at)).divide(BigInteger.valueOf(at));
        }
        return ways;
    }

    @Test
    void agreesWithAWellKeptLibrary() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            int sizeA = 1 + random.nextInt(3_000);
            int sizeB = 1 + random.nextInt(3_000);
            int hitsA = random.nextInt(1 + sizeA);
            int hitsB = random.nextInt(1 + sizeB);
            int[][] table = {{hitsA, sizeA - hitsA}, {hitsB, sizeB - hitsB}};
            if (hitsA + hitsB == 0 || hitsA + hitsB == sizeA + sizeB) {
                continue;
            }
            double expected = org.apache.commons.statistics.inference.FisherExactTest.withDefaults()
                    .test(table)
                    .getPValue();
            assertThat(new FisherExact(sizeA, sizeB, hitsA + hitsB).pValue(hitsA))
                    .isCloseTo(expected, within(1e-9 + 1e-6 * expected));
        }
    }
}
