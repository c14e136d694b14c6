package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionDifferenceTest {

    @Test
    void hasTheIntervalsThatNewcombePublished() {
        // R. G. Newcombe (1998), table II, method 10: 56/70 and 48/80; 9/10 and 3/10; 10/10 and 0/20; 0/10 and 0/20.
        assertInterval(48, 80, 56, 70, 0.0524, 0.3339);
        assertInterval(3, 10, 9, 10, 0.1705, 0.8090);
        assertInterval(0, 20, 10, 10, 0.6791, 1.0000);
        assertInterval(0, 20, 0, 10, -0.1611, 0.2775);
    }

    private static void assertInterval(long hitsA, long sizeA, long hitsB, long sizeB, double low, double high) {
        ProportionDifference found = ProportionDifference.of(hitsA, sizeA, hitsB, sizeB, 0.95);

        assertThat(found.low()).isCloseTo(low, within(0.00006));
        assertThat(found.high()).isCloseTo(high, within(0.00006));
        assertThat(found.difference()).isCloseTo((double) hitsB / sizeB - (double) hitsA / sizeA, within(1e-15));
    }

    @Test
    void isTheOtherWayRoundIfTheGroupsAreSwapped() {
        ProportionDifference one = ProportionDifference.of(3, 10, 9, 10, 0.9);
        ProportionDifference other = ProportionDifference.of(9, 10, 3, 10, 0.9);

        assertThat(one.low()).isCloseTo(-other.high(), within(1e-15));
        assertThat(one.high()).isCloseTo(-other.low(), within(1e-15));
    }

    @Test
    void coversTheTruthInAllCasesWeighedByTheirProbability() {
        // All outcomes of 40 and 30 customers with shares 0.3 and 0.5, exactly.
        double covered = 0;
        for (int a = 0; a <= 40; a++) {
            for (int b = 0; b <= 30; b++) {
                ProportionDifference found = ProportionDifference.of(a, 40, b, 30, 0.95);
                boolean holds = found.low() <= 0.2 && 0.2 <= found.high();
                covered += holds ? binomial(40, a, 0.3) * binomial(30, b, 0.5) : 0;
            }
        }

        assertThat(covered).isBetween(0.94, 0.965);
    }

    private static double binomial(int size, int hits, double share) {
        double probability = Math.pow(1 - share, size);
        for (int at = 0; at < hits; at++) {
            probability *= (size - at) / (at + 1.0) * share / (1 - share);
        }
        return probability;
    }

    @Test
    void tellsWhichDifferenceWouldShow() {
        // z for 0.05 two-sided is 1.959964, for a power of 0.8 it is 0.841621; √(0.25 · 0.02) is 0.0707107.
        assertThat(ProportionDifference.detectable(100, 100, 0.5, 0.05, 0.8))
                .isCloseTo(2.801585 * 0.0707107, within(1e-6));
        assertThat(ProportionDifference.detectable(1, 1, 0.5, 0.05, 0.8)).isEqualTo(1);
        assertThat(ProportionDifference.detectable(100, 100, 0, 0.05, 0.8)).isGreaterThan(0);
    }
}
