package org.journeymodel.graph.cohort;

import org.journeymodel.statistics.MannWhitney;
import org.journeymodel.statistics.MedianShift;
import org.journeymodel.statistics.TwoProportions;

/**
 * How far two groups are apart in one measure, and whether chance alone does as much: of shares by Fisher's exact
 * test or the z-test, of values by the Mann-Whitney test.
 *
 * @param effectSize Cohen's h of shares, Cliff's delta of values
 * @param pValue of the two-sided test
 * @param smallestPValue the smallest that so many customers could have given
 */
public record Significance(double effectSize, double pValue, double smallestPValue) {

    /**
     * {@return two groups beside each other}
     *
     * @param a the first, of at least one customer
     * @param b the second, of at least one customer, and of the same measure
     */
    public static Significance of(Sample a, Sample b) {
        return a instanceof Share shareA ? ofShares(shareA, (Share) b) : ofValues((Values) a, (Values) b);
    }

    private static Significance ofShares(Share a, Share b) {
        return new Significance(
                2 * (Math.asin(Math.sqrt(b.value())) - Math.asin(Math.sqrt(a.value()))),
                TwoProportions.pValue(a.hits(), a.size(), b.hits(), b.size()),
                TwoProportions.smallestPValue(a.size(), b.size(), a.hits() + b.hits()));
    }

    private static Significance ofValues(Values a, Values b) {
        MannWhitney test = new MannWhitney(MedianShift.ordered(a.ascending()), MedianShift.ordered(b.ascending()));
        return new Significance(2 * test.superiority() - 1, test.pValue(), test.smallestPValue());
    }

    /** {@return whether so many customers could have shown anything at a level (R. E. Tarone, 1990)} */
    public boolean isTestable(double level) {
        return smallestPValue <= level;
    }
}
