package org.journeymodel.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The exact test whether a share is the one that was said (C. J. Clopper and E. S. Pearson, 1934): two-sided,
 * twice the smaller tail. The tails are those of the beta distribution, so that counts need not be whole: an
 * effective size, as E. L. Korn and B. I. Graubard (1998) take it for clustered data, serves as well.
 *
 * <p>Of 10 tosses 9 are heads: p is 2 (10 + 1)/1024 = 0.0215.
 */
public final class ExactBinomial {

    private ExactBinomial() {}

    /**
     * {@return the p-value, 0 to 1, of a share}
     *
     * @param hits how many, 0 to size
     * @param size of how many, above 0
     * @param share that was said, 0 to 1
     */
    public static double pValue(double hits, double size, double share) {
        return Math.min(1, 2 * Math.min(atMost(hits, size, share), atLeast(hits, size, share)));
    }

    /** {@return the smallest p-value that any count of this size could have} */
    public static double smallestPValue(double size, double share) {
        return Math.min(1, 2 * Math.min(Math.pow(1 - share, size), Math.pow(share, size)));
    }

    /** {@return how likely so many hits or fewer are} */
    public static double atMost(double hits, double size, double share) {
        return atLeast(size - hits, size, 1 - share);
    }

    /** {@return how likely so many hits or more are} */
    public static double atLeast(double hits, double size, double share) {
        if (hits <= 0 || share >= 1) {
            return 1;
        }
        return share <= 0 ? 0 : RegularizedBeta.value(share, hits, size - hits + 1);
    }
}
