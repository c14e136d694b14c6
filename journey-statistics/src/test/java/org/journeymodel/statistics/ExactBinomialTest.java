package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExactBinomialTest {

    @Test
    void nineHeadsOfTenAreTwiceElevenOf1024() {
        assertThat(ExactBinomial.pValue(9, 10, 0.5)).isCloseTo(22.0 / 1_024, within(1e-15));
        assertThat(ExactBinomial.pValue(1, 10, 0.5)).isCloseTo(22.0 / 1_024, within(1e-15));
        assertThat(ExactBinomial.pValue(5, 10, 0.5)).isEqualTo(1);
        assertThat(ExactBinomial.smallestPValue(10, 0.5)).isEqualTo(2.0 / 1_024);
        assertThat(ExactBinomial.smallestPValue(2, 0.1)).isCloseTo(0.02, within(1e-15));
    }

    @Test
    void tailsAreSumsOfProbabilities() {
        for (int size = 1; size <= 25; size++) {
            for (double share : new double[] {0.03, 0.5, 0.8}) {
                double sum = 0;
                double weight = Math.pow(1 - share, size);
                for (int hits = 0; hits <= size; hits++) {
                    assertThat(ExactBinomial.atLeast(hits, size, share)).isCloseTo(1 - sum, within(1e-12));
                    sum += weight;
                    assertThat(ExactBinomial.atMost(hits, size, share)).isCloseTo(sum, within(1e-12));
                    weight *= (size - hits) / (hits + 1.0) * share / (1 - share);
                }
            }
        }
    }

    @Test
    void takesSizesThatAreNotWhole() {
        double between = ExactBinomial.atLeast(4.5, 7.5, 0.5);
        assertThat(between).isBetween(ExactBinomial.atLeast(5, 7, 0.5), ExactBinomial.atLeast(4, 8, 0.5));
    }

    @Test
    void whatCannotBeIsRefutedByOneAndSharesOfNoneAndAllAreKept() {
        assertThat(ExactBinomial.atLeast(1, 10, 0)).isZero();
        assertThat(ExactBinomial.atLeast(0, 10, 0)).isEqualTo(1);
        assertThat(ExactBinomial.atMost(10, 10, 1)).isEqualTo(1);
        assertThat(ExactBinomial.atMost(9, 10, 1)).isZero();
        assertThat(ExactBinomial.pValue(10, 10, 1)).isEqualTo(1);
    }
}
