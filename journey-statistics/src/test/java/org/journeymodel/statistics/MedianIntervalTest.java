package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class MedianIntervalTest {

    @Test
    void ranksAreThoseOfTheTables() {
        // W. J. Conover, Practical Nonparametric Statistics: n = 10 gives ranks 2 and 9, n = 16 ranks 4 and 13,
        // n = 20 ranks 6 and 15; n = 5 gives none.
        assertThat(MedianInterval.rank(5, 0.95)).isZero();
        assertThat(MedianInterval.rank(6, 0.95)).isEqualTo(1);
        assertThat(MedianInterval.rank(10, 0.95)).isEqualTo(2);
        assertThat(MedianInterval.rank(16, 0.95)).isEqualTo(4);
        assertThat(MedianInterval.rank(20, 0.95)).isEqualTo(6);
        assertThat(MedianInterval.rank(1, 0.95)).isZero();
    }

    @Test
    void theMostValuesThereCanBeHaveARank() {
        // Half of them less 1.96 standard deviations of a coin, √n/2 = 23,170: 45,413.
        int rank = MedianInterval.rank(Integer.MAX_VALUE, 0.95);
        assertThat(rank).isBetween(1_073_741_823 - 45_500, 1_073_741_823 - 45_300);
    }

    @Test
    void theRankIsTheLargestThatKeepsTheLevel() {
        for (int size = 1; size <= 80; size++) {
            int rank = MedianInterval.rank(size, 0.99);
            assertThat(missed(rank, size)).as("size %d", size).isLessThanOrEqualTo(0.01);
            assertThat(missed(rank + 1, size)).as("size %d", size).isGreaterThan(0.01);
        }
    }

    /** How often the median is outside, by counting the ways in which coins can fall. */
    private static double missed(int rank, int size) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choices = BigInteger.ONE;
        for (int heads = 0; heads < rank; heads++) {
            ways = ways.add(choices);
            choices = choices.multiply(BigInteger.valueOf(size - heads)).divide(BigInteger.valueOf(heads + 1));
        }
        return ways.doubleValue() * 2 / Math.pow(2, size);
    }

    @Test
    void theSignTestCountsSides() {
        // All of 8 on one side: 2/256; 7 of 8: 2 (1 + 8)/256.
        assertThat(MedianInterval.pValue(8, 0, 8)).isCloseTo(2.0 / 256, within(1e-15));
        assertThat(MedianInterval.pValue(1, 7, 8)).isCloseTo(18.0 / 256, within(1e-15));
        assertThat(MedianInterval.oneSided(8, 8)).isCloseTo(1.0 / 256, within(1e-15));
    }

    @Test
    void valuesEqualToTheMedianCountForIt() {
        assertThat(MedianInterval.pValue(0, 0, 9)).isEqualTo(1);
        assertThat(MedianInterval.pValue(4, 0, 8)).isEqualTo(1);
    }

    @Test
    void aMedianIsRefutedWhereItIsOutsideOfTheInterval() {
        for (int size = 6; size <= 40; size++) {
            int rank = MedianInterval.rank(size, 0.95);
            // Below the k-th smallest of different values, size - k + 1 or more are above.
            assertThat(MedianInterval.pValue(rank - 1, size - rank + 1, size)).isLessThanOrEqualTo(0.05);
            assertThat(MedianInterval.pValue(rank, size - rank, size)).isGreaterThan(0.05);
        }
    }
}
