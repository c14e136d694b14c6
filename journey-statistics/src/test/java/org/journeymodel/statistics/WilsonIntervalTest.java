package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

    @Test
    void isThatOfNewcombesTable() {
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0.0000, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    private static void assertInterval(int hits, int size, double low, double high) {
        Interval interval = WilsonInterval.of(hits, size, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void endsAtNoneAndAll() {
        assertThat(WilsonInterval.of(0, 7, 0.95).low()).isZero();
        assertThat(WilsonInterval.of(7, 7, 0.95).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(0.5, 1.5, 0.95).low()).isPositive();
    }

    @Test
    void itsEndsAreTheSharesThatAreJustTooFar() {
        for (int hits = 1; hits < 12; hits++) {
            Interval interval = WilsonInterval.of(hits, 12, 0.9);
            double share = hits / 12.0;
            for (double end : new double[] {interval.low(), interval.high()}) {
                assertThat(Math.abs(share - end) / Math.sqrt(end * (1 - end) / 12))
                        .isCloseTo(1.6448536269514722, within(1e-9));
            }
        }
    }

    @Test
    void aShareIsRefutedExactlyWhereTheIntervalDoesNotHoldIt() {
        // None of 300 seen, 1.2 % said: z = 0.012/√(0.012·0.988/300) = 1.909, p = 0.0563.
        assertThat(WilsonInterval.pValue(0, 300, 0.012)).isCloseTo(0.0563, within(5e-5));
        for (int hits = 0; hits <= 12; hits++) {
            Interval interval = WilsonInterval.of(hits, 12, 0.95);
            for (double share = 0.0031; share < 1; share += 0.0097) {
                assertThat(WilsonInterval.pValue(hits, 12, share) < 0.05)
                        .isEqualTo(share < interval.low() || share > interval.high());
            }
        }
    }

    @Test
    void holdsTheShareAsOftenAsItSaysOnTheAverage() {
        for (int size : new int[] {10, 30, 100}) {
            double covered = 0;
            for (int share = 1; share < 1_000; share++) {
                covered += coverage(size, share / 1_000.0) / 999;
            }
            assertThat(covered).as("size %d", size).isBetween(0.945, 0.96);
        }
    }

    /** Over all counts there can be. */
    private static double coverage(int size, double share) {
        double covered = 0;
        double weight = Math.pow(1 - share, size);
        for (int hits = 0; hits <= size; hits++) {
            Interval interval = WilsonInterval.of(hits, size, 0.95);
            covered += interval.low() <= share && share <= interval.high() ? weight : 0;
            weight *= (size - hits) / (hits + 1.0) * share / (1 - share);
        }
        return covered;
    }
}
