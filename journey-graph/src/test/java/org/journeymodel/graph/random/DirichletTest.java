package org.journeymodel.graph.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DirichletTest {

    private static final int DRAWS = 20_000;

    @Test
    void meansAndVariancesAreThoseOfTheDistribution() {
        // Mean a/A and variance a (A - a) / (A² (A + 1)), here of shapes below and above 1.
        double[] weights = {0.25, 1, 2.75, 16};
        double all = 20;
        double[] sum = new double[4];
        double[] squares = new double[4];
        Dirichlet dirichlet = new Dirichlet(new SplitMix(7));
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] shares = dirichlet.next(weights);
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
            for (int at = 0; at < 4; at++) {
                sum[at] += shares[at];
                squares[at] += shares[at] * shares[at];
            }
        }
        for (int at = 0; at < 4; at++) {
            double mean = sum[at] / DRAWS;
            double variance = weights[at] * (all - weights[at]) / (all * all * (all + 1));
            double standardError = Math.sqrt(variance / DRAWS);
            assertThat(mean).isCloseTo(weights[at] / all, within(4 * standardError));
            assertThat(squares[at] / DRAWS - mean * mean).isCloseTo(variance, within(0.1 * variance));
        }
    }

    @Test
    void twoEqualWeightsOfOneGiveEveryShareAlike() {
        // Dirichlet(1, 1) is uniform: a tenth of the draws in each tenth, give or take 4 · √(0.09 n).
        int[] tenths = new int[10];
        Dirichlet dirichlet = new Dirichlet(new SplitMix(11));
        for (int draw = 0; draw < DRAWS; draw++) {
            tenths[(int) (10 * dirichlet.next(new double[] {1, 1})[0])]++;
        }
        for (int tenth : tenths) {
            assertThat((double) tenth).isCloseTo(DRAWS / 10.0, within(4 * Math.sqrt(0.09 * DRAWS)));
        }
    }

    @Test
    void noShareIsEverLost() {
        Dirichlet dirichlet = new Dirichlet(new SplitMix(3));
        for (int draw = 0; draw < 1_000; draw++) {
            for (double share : dirichlet.next(new double[] {1e-5, 1e-5, 1e9})) {
                assertThat(share).isBetween(0.9e-12, 1.0);
            }
            assertThat(dirichlet.next(new double[] {1e-9, 1e-9})).doesNotContain(Double.NaN);
        }
    }

    @Test
    void hugeWeightsLeaveNothingToChance() {
        assertThat(new Dirichlet(new SplitMix(1)).next(new double[] {3e15, 1e15})[0])
                .isCloseTo(0.75, within(1e-6));
    }

    @Test
    void theSameSeedGivesTheSameShares() {
        double[] weights = {0.5, 3.5, 12};
        assertThat(new Dirichlet(new SplitMix(42)).next(weights))
                .isEqualTo(new Dirichlet(new SplitMix(42)).next(weights))
                .isNotEqualTo(new Dirichlet(new SplitMix(43)).next(weights));
    }
}
