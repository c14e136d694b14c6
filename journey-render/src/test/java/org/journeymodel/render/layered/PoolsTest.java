package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolsTest {

    @Test
    void keepsWhatRises() {
        assertThat(levels(new double[] {1, 2, 5}, new double[] {1, 1, 1})).containsExactly(1, 2, 5);
    }

    @Test
    void whatFallsMeetsAtItsMean() {
        assertThat(levels(new double[] {3, 1}, new double[] {1, 1})).containsExactly(2, 2);
        // (3 · 3 + 1 · 1) / 4, and so for the first three: (4 + 9 + 1) / 5 = 2.8.
        assertThat(levels(new double[] {3, 1}, new double[] {3, 1})).containsExactly(2.5, 2.5);
        assertThat(levels(new double[] {4, 3, 1, 7}, new double[] {1, 3, 1, 1})).containsExactly(2.8, 2.8, 2.8, 7);
    }

    @Test
    void missesByNoMoreThanAnyLevelsOfAGrid() {
        Random random = new Random(3);
        for (int run = 0; run < 500; run++) {
            double[] wanted = random.ints(3, 0, 5).asDoubleStream().toArray();
            double[] weights = random.ints(3, 1, 4).asDoubleStream().toArray();
            double missed = missed(levels(wanted, weights), wanted, weights);
            double best = Double.MAX_VALUE;
            for (double a = 0; a <= 4; a += 0.25) {
                for (double b = a; b <= 4; b += 0.25) {
                    for (double c = b; c <= 4; c += 0.25) {
                        best = Math.min(best, missed(new double[] {a, b, c}, wanted, weights));
                    }
                }
            }
            assertThat(missed).isLessThanOrEqualTo(best + 1e-12);
            assertThat(missed).isCloseTo(best, within(0.2));
        }
    }

    private static double missed(double[] levels, double[] wanted, double[] weights) {
        double sum = 0;
        for (int at = 0; at < levels.length; at++) {
            sum += weights[at] * (levels[at] - wanted[at]) * (levels[at] - wanted[at]);
        }
        return sum;
    }

    private static double[] levels(double[] wanted, double[] weights) {
        Pools pools = new Pools(wanted.length);
        for (int at = 0; at < wanted.length; at++) {
            pools.add(wanted[at], weights[at]);
        }
        return pools.levels();
    }
}
