package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MedianShiftTest {

    @Test
    void isTheMedianOfAllDifferences() {
        // 5-4, 5-2, 5-1; 6-4, 6-2, 6-1; 9-4, 9-2, 9-1 are 1, 3, 4; 2, 4, 5; 5, 7, 8: the fifth is 4.
        assertThat(new MedianShift(new double[] {1, 2, 4}, new double[] {5, 6, 9}).shift())
                .isEqualTo(4);
        assertThat(new MedianShift(new double[] {1}, new double[] {1, 4}).shift())
                .isEqualTo(1.5);
        assertThat(new MedianShift(new double[] {0}, new double[] {-0.0}).shift())
                .isEqualTo(0.0);
    }

    @Test
    void hasTheIntervalOfTheExactRankOfFiveAndFive() {
        // P(U <= 2) is (1 + 1 + 2)/252 = 0.016, P(U <= 3) is 7/252 = 0.028 > 0.025: so the third of 25 differences.
        double[] a = {0, 0, 0, 0, 0};
        double[] b = {1, 2, 3, 4, 5};
        MedianShift shift = new MedianShift(a, b);

        assertThat(shift.hasInterval(0.95)).isTrue();
        assertThat(shift.low(0.95)).isEqualTo(1);
        assertThat(shift.high(0.95)).isEqualTo(5);
        assertThat(shift.shift()).isEqualTo(3);
    }

    @Test
    void hasNoIntervalOfTwoAndTwo() {
        assertThat(new MedianShift(new double[] {1, 2}, new double[] {3, 4}).hasInterval(0.95))
                .isFalse();
    }

    @Test
    void findsTheDifferencesThatListingAllOfThemFinds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            double[] a = values(random);
            double[] b = values(random);
            double[] all = Arrays.stream(b)
                    .flatMap(y -> Arrays.stream(a).map(x -> y - x))
                    .sorted()
                    .toArray();
            int middle = all.length / 2;
            double median = all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;

            assertThat(new MedianShift(a, b).shift()).isCloseTo(median, within(1e-12));
        }
    }

    private static double[] values(SplittableRandom random) {
        return random.doubles(1 + random.nextInt(9), -1, 1)
                .map(each -> Math.rint(each * 8) / 4)
                .sorted()
                .toArray();
    }

    @Test
    void coversATrueShiftAboutAsOftenAsItSays() {
        int covered = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] a =
                    random.doubles(30).map(each -> -Math.log(1 - each)).sorted().toArray();
            double[] b = random.doubles(40)
                    .map(each -> 0.5 - Math.log(1 - each))
                    .sorted()
                    .toArray();
            MedianShift shift = new MedianShift(a, b);
            covered += shift.low(0.95) <= 0.5 && 0.5 <= shift.high(0.95) ? 1 : 0;
        }

        // 0.95 · 2,000 = 1,900, with a standard deviation of 10.
        assertThat(covered).isBetween(1_870, 1_940);
    }

    @Test
    void keepsTheOrderOfValues() {
        double[] values = {-1e300, -2, -1, -1e-300, 0, 1e-300, 1, 2, 1e300};

        assertThat(MedianShift.ordered(values)).isSorted().doesNotHaveDuplicates();
        assertThat(MedianShift.ordered(-0.0)).isEqualTo(MedianShift.ordered(0.0));
    }
}
