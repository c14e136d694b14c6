package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdjustmentsTest {

    /** The example of Benjamini and Hochberg (1995): 15 tests of treatments after heart attacks. */
    private static final double[] PAPER = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
        1.0000
    };

    @Test
    void findsFourOfTheFifteenByFalseDiscoveryRate() {
        double[] adjusted = Adjustments.benjaminiHochberg(PAPER);
        assertThat(Arrays.stream(adjusted).filter(each -> each <= 0.05)).hasSize(4);
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-15));
        assertThat(adjusted[4]).as("less than 0.0201 · 3 = 0.0603").isCloseTo(0.0603, within(1e-15));
        assertThat(adjusted[5]).as("what the seventh becomes").isCloseTo(0.0298 * 15 / 7, within(1e-15));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void findsThreeOfTheFifteenByHolm() {
        double[] adjusted = Adjustments.holm(PAPER);
        assertThat(Arrays.stream(adjusted).filter(each -> each <= 0.05)).hasSize(3);
        assertThat(adjusted[0]).isCloseTo(0.0015, within(1e-15));
        assertThat(adjusted[3]).isCloseTo(0.0095 * 12, within(1e-15));
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(Adjustments.benjaminiHochberg(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-15));
        assertThat(Adjustments.holm(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.06, 0.03, 0.06}, within(1e-15));
        assertThat(Adjustments.benjaminiYekutieli(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.22 / 3, 0.055, 0.22 / 3}, within(1e-15));
        assertThat(Adjustments.benjaminiHochberg(new double[0])).isEmpty();
    }
}
