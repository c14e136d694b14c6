package org.journeymodel.statistics;

/**
 * The interval of a median between two of the values seen, and the test whether it is the one that was said;
 * nothing is assumed of how values are distributed (W. R. Thompson, 1936; the sign test). The k-th smallest
 * and the k-th largest of n values hold the median between them but with probability 2 P(B &lt; k), B being
 * the heads of n tosses of a coin.
 *
 * <p>Of 10 values the second smallest and the second largest do, but with 2 (1 + 10)/1024 = 2.1 %: at a level
 * of 0.95 the rank is 2. Of 5 values no two do at that level: even the smallest and the largest miss it with
 * 2/32 = 6.3 %.
 */
public final class MedianInterval {

    private MedianInterval() {}

    /**
     * {@return the largest k for which the k-th smallest and the k-th largest value hold the median between
     * them with the level asked for; 0 if not even the smallest and the largest do}
     *
     * @param size how many values there are; at least 1
     * @param level between 0 and 1
     */
    public static int rank(int size, double level) {
        int low = 0;
        int high = size / 2 + size % 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (2 * ExactBinomial.atMost(middle - 1.0, size, 0.5) <= 1 - level) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * {@return the p-value, 0 to 1, of a median by the sign test, two-sided; values equal to it count for it}
     *
     * @param below how many values are below the median that was said
     * @param above how many are above
     * @param size how many there are in all; at least 1
     */
    public static double pValue(long below, long above, long size) {
        return Math.min(1, 2 * oneSided(Math.max(below, above), size));
    }

    /** {@return how likely so many values or more lie on one side of the median that was said, or fewer} */
    public static double oneSided(long beyond, long size) {
        return ExactBinomial.atLeast((double) beyond, (double) size, 0.5);
    }
}
