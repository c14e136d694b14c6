package org.journeymodel.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {

    @Test
    void isLevelAtPeaksAndValleysAndAtBothEnds() {
        assertThat(MonotoneCurve.slopes(new double[] {0, 1, 2, 3}, new double[] {0, 1, 0, 1}))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void goesOnInBetweenByTheHarmonicMeanOfBothRises() {
        // Rises 1 and 3 over equal distances: 2 · 1 · 3 / (1 + 3) = 1.5.
        assertThat(MonotoneCurve.slopes(new double[] {0, 1, 2}, new double[] {0, 1, 4})[1])
                .isCloseTo(1.5, within(1e-12));
    }

    /** The curve is monotone between two points if both slopes are at most three times the rise between them. */
    @Test
    void neverLeavesTheValuesOfTwoNeighbours() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            double[] x = new double[2 + random.nextInt(6)];
            double[] y = new double[x.length];
            for (int at = 0; at < x.length; at++) {
                x[at] = (at == 0 ? 0 : x[at - 1]) + 0.1 + random.nextDouble();
                y[at] = random.nextInt(3) == 0 ? random.nextInt(3) - 1 : 2 * random.nextDouble() - 1;
            }
            double[] slopes = MonotoneCurve.slopes(x, y);
            for (int at = 1; at < x.length; at++) {
                assertInside(x[at] - x[at - 1], new double[] {y[at - 1], y[at]}, slopes[at - 1], slopes[at]);
            }
        }
    }

    private static void assertInside(double width, double[] ends, double first, double second) {
        double[] controls = {ends[0], ends[0] + first * width / 3, ends[1] - second * width / 3, ends[1]};
        for (double t = 0; t <= 1; t += 0.02) {
            double u = 1 - t;
            double y = u * u * u * controls[0]
                    + 3 * u * u * t * controls[1]
                    + 3 * u * t * t * controls[2]
                    + t * t * t * controls[3];
            assertThat(y).isBetween(Math.min(ends[0], ends[1]) - 1e-9, Math.max(ends[0], ends[1]) + 1e-9);
        }
    }
}
