package org.journeymodel.statistics;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * Tests whether two groups have different shares, two-sided: Fisher's exact test while some cell of the table
 * would hold fewer than ten if both were alike, else the z-test of two proportions with pooled variance.
 */
public final class TwoProportions {

    /** Below this expected count of some cell the exact test is used. */
    public static final int SMALL = 10;

    private TwoProportions() {}

    /** {@return whether the counts are small enough for the exact test} */
    public static boolean isExact(long sizeA, long sizeB, long hits) {
        long all = sizeA + sizeB;
        double smallest = (double) Math.min(sizeA, sizeB) * Math.min(hits, all - hits) / all;
        return smallest < SMALL;
    }

    /** {@return the p-value, 0 to 1; to the last bit the same with groups, or hits and misses, the other way round} */
    public static double pValue(long hitsA, long sizeA, long hitsB, long sizeB) {
        if (sizeA > sizeB || (sizeA == sizeB && Math.max(hitsA, sizeA - hitsA) > Math.max(hitsB, sizeB - hitsB))) {
            return pValue(hitsB, sizeB, hitsA, sizeA);
        }
        return 2 * hitsA > sizeA || (2 * hitsA == sizeA && 2 * hitsB > sizeB)
                ? pValueOf(sizeA - hitsA, sizeA, sizeB - hitsB, sizeB)
                : pValueOf(hitsA, sizeA, hitsB, sizeB);
    }

    private static double pValueOf(long hitsA, long sizeA, long hitsB, long sizeB) {
        return isExact(sizeA, sizeB, hitsA + hitsB)
                ? new FisherExact(sizeA, sizeB, hitsA + hitsB).pValue(hitsA)
                : twoSided(z(hitsA, sizeA, hitsB, sizeB));
    }

    /** {@return the smallest p-value that these sums allow; 0 where the exact test is not used} */
    public static double smallestPValue(long sizeA, long sizeB, long hits) {
        return isExact(sizeA, sizeB, hits) ? new FisherExact(sizeA, sizeB, hits).smallestPValue() : 0;
    }

    static double z(long hitsA, long sizeA, long hitsB, long sizeB) {
        double pooled = (double) (hitsA + hitsB) / (sizeA + sizeB);
        double variance = pooled * (1 - pooled) * (1.0 / sizeA + 1.0 / sizeB);
        return ((double) hitsB / sizeB - (double) hitsA / sizeA) / Math.sqrt(variance);
    }

    /** {@return how likely a standard normal value is at least as far from 0} */
    static double twoSided(double z) {
        return Erfc.value(Math.abs(z) / Math.sqrt(2));
    }
}
