package org.journeymodel.statistics;

import java.util.Arrays;

/**
 * Tests whether a figure rises or falls over ordered groups, such as quarters, two-sided: with the correlation r
 * of a value and the number of its group, (N − 1)·r² is taken as a chi-square with one degree of freedom (N.
 * Mantel, 1963). Of shares it is the test of Cochran and Armitage but for N − 1 in place of N; of values, which
 * count by their ranks, it is Spearman's.
 *
 * <p>Of 10, 10 and 10 customers of whom 2, 4 and 6 succeed, r² = 4²/(20·7.2) = 1/9, the statistic 29/9 = 3.222
 * and p = 0.0726.
 */
public final class MantelTrend {

    /** Fewer values, or fewer hits or misses than half as many, are not tested: p is 1. */
    public static final int FEWEST = 20;

    private final boolean testable;
    private final double correlation;
    private final double pValue;

    private MantelTrend(boolean testable, double correlation, double pValue) {
        this.testable = testable;
        this.correlation = correlation;
        this.pValue = pValue;
    }

    /**
     * {@return the test of shares}
     *
     * @param hits of each group
     * @param sizes of each group; at least 0
     */
    public static MantelTrend ofShares(long[] hits, long[] sizes) {
        double all = Arrays.stream(sizes).sum();
        double hit = Arrays.stream(hits).sum();
        boolean serves = Math.min(hit, all - hit) >= FEWEST / 2.0;
        double[] sums = Arrays.stream(hits).asDoubleStream().toArray();
        return of(sizes, sums, hit - hit * hit / all, serves);
    }

    /**
     * {@return the test of values}
     *
     * @param values of each group, in ascending order; some groups may have none
     */
    public static MantelTrend ofValues(double[][] values) {
        double[] all =
                Arrays.stream(values).flatMapToDouble(Arrays::stream).sorted().toArray();
        long[] sizes = Arrays.stream(values).mapToLong(each -> each.length).toArray();
        double[] sums = new double[values.length];
        double squares = 0;
        for (int group = 0; group < values.length; group++) {
            int from = 0;
            for (double value : values[group]) {
                from = firstAt(all, from, value);
                double rank = (from + firstAbove(all, from, value) - (all.length - 1.0)) / 2 - 0.5;
                sums[group] += rank;
                squares += rank * rank;
            }
        }
        return of(sizes, sums, squares, all.length >= FEWEST);
    }

    private static int firstAt(double[] all, int from, double value) {
        return bound(all, from, value, false);
    }

    private static int firstAbove(double[] all, int from, double value) {
        return bound(all, from, value, true);
    }

    private static int bound(double[] all, int from, double value, boolean above) {
        int low = from;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (above ? all[middle] <= value : all[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of the sums of a figure in each group, and its sum of squares about its mean. */
    private static MantelTrend of(long[] sizes, double[] sums, double squares, boolean serves) {
        double all = 0;
        double places = 0;
        double total = 0;
        for (int group = 0; group < sizes.length; group++) {
            all += sizes[group];
            places += (double) group * sizes[group];
            total += sums[group];
        }
        double together = 0;
        double spread = 0;
        for (int group = 0; group < sizes.length; group++) {
            double place = group - places / all;
            together += place * (sums[group] - sizes[group] * total / all);
            spread += place * place * sizes[group];
        }
        if (!serves || !(squares > 0) || !(spread > 0)) {
            return new MantelTrend(false, 0, 1);
        }
        double correlation = Math.max(-1, Math.min(1, together / Math.sqrt(squares * spread)));
        return new MantelTrend(true, correlation, TwoProportions.twoSided(correlation * Math.sqrt(all - 1)));
    }

    /** {@return whether there are enough values, and some that differ} */
    public boolean isTestable() {
        return testable;
    }

    /** {@return r, −1 to 1: above 0 if the figure rises; 0 if nothing can be tested} */
    public double correlation() {
        return correlation;
    }

    /** {@return the p-value, 0 to 1; 1 if nothing can be tested} */
    public double pValue() {
        return pValue;
    }
}
