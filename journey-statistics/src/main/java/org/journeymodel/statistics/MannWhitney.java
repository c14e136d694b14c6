package org.journeymodel.statistics;

import java.util.Arrays;

/**
 * The Mann-Whitney U test of two groups of values, two-sided, with ties (H. B. Mann and D. R. Whitney, 1947):
 * exact, over all ways to deal out the values seen, up to {@value #MOST_EXACT} of them, or {@value
 * #MOST_EXACT_OF_FEW} where one group has fewer than {@value #FEWEST_APPROXIMATED}, else by the normal approximation
 * with correction for ties and continuity.
 *
 * <p>Of 1, 2, 3 and 4, 5, 6 all nine pairs have the larger value in the second group: superiority 1, Cliff's
 * delta 1, p = 2/20 = 0.1.
 */
public final class MannWhitney {

    /** Up to so many values together the p-value is exact. */
    public static final int MOST_EXACT = 40;

    /** Up to so many values together the p-value is exact if one group is too small for the approximation. */
    public static final int MOST_EXACT_OF_FEW = 200;

    /** The fewest values of each group for which the normal approximation serves. */
    public static final int FEWEST_APPROXIMATED = 8;

    private final int sizeA;
    private final int sizeB;
    /** Twice the number of pairs in which b is larger, pairs with a tie counted half. */
    private double twiceLargerInB;

    private double ties;
    private final int[] twiceRanks;
    private final double pValue;
    private double smallest;

    /**
     * Tests two groups.
     *
     * @param a in ascending order; at least one
     * @param b in ascending order; at least one
     */
    public MannWhitney(long[] a, long[] b) {
        this.sizeA = a.length;
        this.sizeB = b.length;
        this.twiceRanks = new int[isExact() ? sizeA + sizeB : 0];
        rank(a, b);
        this.pValue = isExact() ? exact() : approximate();
    }

    /** Goes through the values of both groups in order. */
    private void rank(long[] a, long[] b) {
        int belowA = 0;
        int belowB = 0;
        while (belowA < sizeA || belowB < sizeB) {
            long value = belowB == sizeB || (belowA < sizeA && a[belowA] <= b[belowB]) ? a[belowA] : b[belowB];
            int endA = end(a, belowA, value);
            int endB = end(b, belowB, value);
            double here = (double) endA - belowA + endB - belowB;
            twiceLargerInB += (double) (endB - belowB) * ((double) belowA + endA);
            ties += here * here * here - here;
            if (isExact()) {
                Arrays.fill(twiceRanks, belowA + belowB, endA + endB, belowA + belowB + endA + endB + 1);
            }
            belowA = endA;
            belowB = endB;
        }
    }

    private static int end(long[] values, int from, long value) {
        int end = from;
        while (end < values.length && values[end] == value) {
            end++;
        }
        return end;
    }

    /** {@return whether the p-value is exact} */
    public boolean isExact() {
        long all = sizeA + (long) sizeB;
        return all <= MOST_EXACT || (all <= MOST_EXACT_OF_FEW && Math.min(sizeA, sizeB) < FEWEST_APPROXIMATED);
    }

    /** {@return the share, 0 to 1, of pairs in which the value of the second group is larger, ties half} */
    public double superiority() {
        return twiceLargerInB / 2 / ((double) sizeA * sizeB);
    }

    /** {@return the p-value, 0 to 1} */
    public double pValue() {
        return pValue;
    }

    /** {@return the smallest p-value that these values could have, dealt out otherwise; 1 if they are too few} */
    public double smallestPValue() {
        return smallest;
    }

    private double approximate() {
        smallest = Math.min(sizeA, sizeB) < FEWEST_APPROXIMATED ? 1 : 0;
        double all = (double) sizeA + sizeB;
        double pairs = (double) sizeA * sizeB;
        double variance = pairs / 12 * (all + 1 - ties / (all * (all - 1)));
        double distance = Math.abs(twiceLargerInB - pairs) / 2 - 0.5;
        return variance <= 0 || distance <= 0 ? 1 : TwoProportions.twoSided(distance / Math.sqrt(variance));
    }

    /**
     * Counts the ways to deal out, by the sum of the doubled ranks in the smaller group. Up to 40 values every count
     * is below 2^53, and exact; beyond, it is to 15 digits, since only positive numbers are added.
     */
    private double exact() {
        int chosen = Math.min(sizeA, sizeB);
        int most =
                Arrays.stream(twiceRanks, sizeA + sizeB - chosen, sizeA + sizeB).sum();
        double[][] ways = new double[chosen + 1][most + 1];
        ways[0][0] = 1;
        int reached = 0;
        for (int rank : twiceRanks) {
            reached = Math.min(most, reached + rank);
            for (int size = chosen; size > 0; size--) {
                for (int sum = reached; sum >= rank; sum--) {
                    ways[size][sum] += ways[size - 1][sum - rank];
                }
            }
        }
        return tail(ways[chosen], chosen);
    }

    /** {@return the share of ways whose sum is as far from the middle as the one seen, or farther} */
    private double tail(double[] ways, int chosen) {
        // The mean of a doubled rank is the number of values and one more.
        long mean = (long) chosen * (sizeA + sizeB + 1);
        long seen = Math.round(Math.abs(twiceLargerInB - (double) sizeA * sizeB));
        double all = 0;
        double asFar = 0;
        long farthest = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            long distance = Math.abs(sum - mean);
            all += ways[sum];
            asFar += distance >= seen ? ways[sum] : 0;
            farthest = ways[sum] > 0 ? Math.max(farthest, distance) : farthest;
        }
        smallest = waysAt(ways, mean, farthest) / all;
        return Math.min(1, asFar / all);
    }

    private static double waysAt(double[] ways, long mean, long distance) {
        double sum = 0;
        for (int at = 0; at < ways.length; at++) {
            sum += Math.abs(at - mean) == distance ? ways[at] : 0;
        }
        return sum;
    }
}
