package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoProportionsTest {

    @Test
    void knowsTheTailsOfTheNormalDistribution() {
        assertThat(TwoProportions.twoSided(1.959964)).isCloseTo(0.05, within(1e-8));
        assertThat(TwoProportions.twoSided(-2.575829)).isCloseTo(0.01, within(1e-8));
        assertThat(TwoProportions.twoSided(0)).isEqualTo(1);
        assertThat(TwoProportions.twoSided(10)).isCloseTo(1.523970604832e-23, within(1e-34));
    }

    @Test
    void takesZWhereCountsAreLarge() {
        // Pooled share 1/2, so z = 0.2 / sqrt(1/4 · 2/100) = sqrt(8): a chi-squared of 8.
        assertThat(TwoProportions.isExact(100, 100, 100)).isFalse();
        assertThat(TwoProportions.z(60, 100, 40, 100)).isCloseTo(-Math.sqrt(8), within(1e-12));
        assertThat(TwoProportions.pValue(60, 100, 40, 100)).isCloseTo(0.004677735, within(1e-9));
        assertThat(TwoProportions.smallestPValue(100, 100, 100)).isZero();
    }

    @Test
    void isTheSameToTheLastBitFromAllSides() {
        Random random = new Random(4);
        for (int round = 0; round < 3_000; round++) {
            int most = round % 2 == 0 ? 12 : 200;
            long sizeA = 1L + random.nextInt(most);
            long sizeB = round % 3 == 0 ? sizeA : 1L + random.nextInt(most);
            long a = random.nextInt((int) sizeA + 1);
            long b = random.nextInt((int) sizeB + 1);
            if (a + b > 0 && a + b < sizeA + sizeB) {
                double p = TwoProportions.pValue(a, sizeA, b, sizeB);
                assertThat(TwoProportions.pValue(b, sizeB, a, sizeA)).isEqualTo(p);
                assertThat(TwoProportions.pValue(sizeA - a, sizeA, sizeB - b, sizeB))
                        .isEqualTo(p);
                assertThat(TwoProportions.pValue(sizeB - b, sizeB, sizeA - a, sizeA))
                        .isEqualTo(p);
            }
        }
    }

    @Test
    void isExactWhereACellIsExpectedToHoldFewerThanTen() {
        assertThat(TwoProportions.isExact(20, 20, 20)).isFalse();
        assertThat(TwoProportions.isExact(20, 20, 19)).isTrue();
        assertThat(TwoProportions.isExact(20, 20, 21)).isTrue();
        assertThat(TwoProportions.pValue(3, 4, 1, 4)).isCloseTo(34.0 / 70, within(1e-15));
        assertThat(TwoProportions.smallestPValue(4, 4, 4)).isCloseTo(2.0 / 70, within(1e-15));
    }
}
