package org.journeymodel.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MantelTrendTest {

    @Test
    void ofSharesIsTheCorrelationWithTheNumberOfTheGroup() {
        // Covariance -1·2 + 0·4 + 1·6 = 4, squares 20 and 30·0.4·0.6 = 7.2: r² = 16/144, 29·r² = 3.2222.
        MantelTrend test = MantelTrend.ofShares(new long[] {2, 4, 6}, new long[] {10, 10, 10});

        assertThat(test.isTestable()).isTrue();
        assertThat(test.correlation()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(test.pValue()).isCloseTo(0.0726, within(0.00005));
    }

    @Test
    void ofValuesIsThatOfTheirRanks() {
        double[][] values = {{1, 1, 2, 5, 6, 7, 7}, {2, 3, 5, 5, 8, 9, 9}, {1, 4, 7, 8, 9, 11, 12}};
        double[] all = Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
        double[] ranks = Arrays.stream(all).map(each -> middleRank(all, each)).toArray();
        double[] groups =
                IntStream.range(0, 21).mapToDouble(at -> Math.floor(at / 7.0)).toArray();

        assertThat(MantelTrend.ofValues(values).correlation()).isCloseTo(correlation(groups, ranks), within(1e-12));
    }

    private static double middleRank(double[] all, double value) {
        long below = DoubleStream.of(all).filter(each -> each < value).count();
        long same = DoubleStream.of(all).filter(each -> each == value).count();
        return below + (same + 1) / 2.0;
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = DoubleStream.of(x).average().orElseThrow();
        double meanY = DoubleStream.of(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int at = 0; at < x.length; at++) {
            xy += (x[at] - meanX) * (y[at] - meanY);
            xx += (x[at] - meanX) * (x[at] - meanX);
            yy += (y[at] - meanY) * (y[at] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void isNotMadeOfTooFewOrOfEqualValues() {
        assertThat(MantelTrend.ofShares(new long[] {1, 4, 4}, new long[] {9, 9, 9})
                        .isTestable())
                .isFalse();
        assertThat(MantelTrend.ofValues(new double[][] {{1, 2}, {3}, {}}).pValue())
                .isEqualTo(1);
        assertThat(MantelTrend.ofValues(new double[][] {new double[15], new double[15]})
                        .isTestable())
                .isFalse();
    }

    @Test
    void findsATrendWhereThereIsNoneAboutAsOftenAsItSays() {
        int found = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] values = IntStream.range(0, 4)
                    .mapToObj(group -> random.doubles(25).sorted().toArray())
                    .toArray(double[][]::new);
            found += MantelTrend.ofValues(values).pValue() <= 0.05 ? 1 : 0;
        }

        // 0.05 · 2,000 = 100, with a standard deviation of 10.
        assertThat(found).isBetween(65, 135);
    }
}
