package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class BoundedMeanTest {

    private static BoundedMean of(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
        return new BoundedMean(values.length, mean, squares, -1, 1);
    }

    @Test
    void knowsTheTableOfStudent() {
        assertThat(StudentT.quantile(0.95, 1)).isCloseTo(12.706, within(5e-4));
        assertThat(StudentT.quantile(0.95, 9)).isCloseTo(2.262, within(5e-4));
        assertThat(StudentT.quantile(0.99, 30)).isCloseTo(2.750, within(5e-4));
        assertThat(StudentT.quantile(0.95, 1e7)).isCloseTo(1.95996, within(1e-4));
        // One degree of freedom is Cauchy's: half of all is within 1.
        assertThat(StudentT.twoSided(1, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(StudentT.twoSided(0, 4)).isEqualTo(1);
    }

    @Test
    void theIntervalIsTheWiderOfBothAtEachEnd() {
        Interval interval = of(0, 0.5, 0.5, 1).interval(0.95);
        // 60.2 % unseen at the low end; above, 0.5 + 3.182 · 0.204 is past the bound.
        assertThat(interval.low()).isCloseTo(0.5 - 1.5 * (1 - Math.pow(0.025, 0.25)), within(1e-12));
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void manyValuesHaveTheIntervalOfStudent() {
        double[] values = new double[100];
        Arrays.setAll(values, at -> at % 2 == 0 ? -0.5 : 0.5);
        // s² = 25/99, t = 1.984 for 99 degrees.
        assertThat(of(values).interval(0.95).high()).isCloseTo(1.9842 * Math.sqrt(25.0 / 99 / 100), within(1e-5));
    }

    @Test
    void valuesThatAreAllAlikeLeaveOpenWhatWasNotSeen() {
        BoundedMean alike = of(0.5, 0.5, 0.5, 0.5);
        assertThat(alike.interval(0.95).low()).isCloseTo(-0.404, within(1e-3));
        assertThat(alike.interval(0.95).high()).isCloseTo(0.801, within(1e-3));
        assertThat(alike.pValue(0.5)).isEqualTo(1);
        // A third at the low end would make it 0: 2 (2/3)⁴.
        assertThat(alike.pValue(0)).isCloseTo(2 * Math.pow(2 / 3.0, 4), within(1e-12));
        assertThat(of(0.5).interval(0.95).low()).isCloseTo(0.5 - 1.5 * 0.975, within(1e-12));
    }

    @Test
    void aDistanceOfRoundingIsNone() {
        assertThat(of(0.1, 0.1, 0.1).pValue(0.1 + 1e-12)).isEqualTo(1);
    }

    @Test
    void aMeanIsRefutedWhereItIsOutsideOfTheInterval() {
        Random random = new Random(7);
        for (int log = 0; log < 500; log++) {
            BoundedMean mean = of(random.doubles(1 + random.nextInt(12), -1, 1)
                    .map(each -> Math.rint(each * 2) / 2)
                    .toArray());
            Interval interval = mean.interval(0.9);
            for (double said = -1; said <= 1; said += 0.0625) {
                if (Math.abs(said - interval.low()) > 1e-9 && Math.abs(said - interval.high()) > 1e-9) {
                    assertThat(mean.pValue(said) < 0.1)
                            .as("%s says %s", mean, said)
                            .isEqualTo(said < interval.low() || said > interval.high());
                }
            }
        }
    }

    @Test
    void theSmallestPValueIsThatOfValuesAllAtABound() {
        assertThat(of(-1, -1, -1).pValue(0.5)).isCloseTo(2 * Math.pow(0.25, 3), within(1e-12));
        assertThat(of(0, 0, 0).smallestPValue(0.5, 0.5)).isCloseTo(2 * Math.pow(0.25, 3), within(1e-12));
    }

    @Test
    void aRangeIsRefutedWhereTheIntervalMissesIt() {
        // 0.5 seen four times, 0.9 to 1 said: 0.9 is the nearest, 2 (0.1/0.5)⁴.
        assertThat(of(0.5, 0.5, 0.5, 0.5).pValue(0.9, 1)).isCloseTo(2 * Math.pow(0.2, 4), within(1e-12));
        assertThat(of(0.95, 0.93).pValue(0.9, 1)).isEqualTo(1);
        // All at the low end, -1, is the farthest from it: 2 (0.1/2)³ and not 2 · 0³.
        assertThat(of(0, 0, 0).smallestPValue(0.9, 1)).isCloseTo(2 * Math.pow(0.05, 3), within(1e-12));
        Random random = new Random(11);
        for (int log = 0; log < 500; log++) {
            BoundedMean mean = of(random.doubles(2 + random.nextInt(12), 0, 1)
                    .map(each -> 1 - Math.rint(each * 4) / 8)
                    .toArray());
            Interval interval = mean.interval(0.95);
            double least = random.nextDouble();
            assertThat(mean.pValue(least, 1) < 0.05)
                    .as("%s says %s", mean, least)
                    .isEqualTo(interval.high() < least);
        }
    }

    @Test
    void holdsTheMeanAsOftenAsItSays() {
        assertThat(coverage(10, 0, random -> 2 * random.nextDouble() - 1)).isGreaterThan(0.945);
        assertThat(coverage(50, 0, random -> 2 * random.nextDouble() - 1)).isGreaterThan(0.945);
        // One in twenty is unhappy: of Student's intervals of 20, a third misses the mean.
        assertThat(coverage(20, 0.9, random -> random.nextInt(20) == 0 ? -1 : 1))
                .isGreaterThan(0.945);
        assertThat(coverage(20, 0.45, random -> random.nextInt(10) == 0 ? 0 : 0.5))
                .isGreaterThan(0.945);
    }

    private static double coverage(int size, double mean, ToDoubleFunction<Random> value) {
        int covered = 0;
        for (int log = 0; log < 4_000; log++) {
            Random random = new Random(31L * log);
            double[] values = new double[size];
            Arrays.setAll(values, at -> value.applyAsDouble(random));
            Interval interval = of(values).interval(0.95);
            covered += interval.low() <= mean && mean <= interval.high() ? 1 : 0;
        }
        return covered / 4_000.0;
    }
}
