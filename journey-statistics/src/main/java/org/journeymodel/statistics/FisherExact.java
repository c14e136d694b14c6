package org.journeymodel.statistics;

/**
 * Fisher's exact test of two shares, two-sided: how likely is a table as unlikely as the one seen, or more so,
 * among those with the same sums, if both groups are alike (R. A. Fisher, 1935).
 *
 * <p>Of 8 cups of tea, 4 with milk poured first, a lady names 3 of the 4 right: with 3 of 4 beside 1 of 4, p is
 * 34/70 = 0.486. If she names all, it is 2/70 = 0.029.
 */
public final class FisherExact {

    /** Tables this much more likely than the one seen count as equally likely, since numbers are rounded. */
    private static final double ROUNDING = 1 + 1e-7;

    private final long lowest;
    private final double[] weights;
    private final double total;

    /**
     * Prepares for all tables with these sums, in time and memory that grow with the smallest of them.
     *
     * @param sizeA how many there are in the first group
     * @param sizeB how many in the second
     * @param hits how many of both together
     */
    public FisherExact(long sizeA, long sizeB, long hits) {
        this.lowest = Math.max(0, hits - sizeB);
        long highest = Math.min(sizeA, hits);
        this.weights = new double[Math.toIntExact(highest - lowest + 1)];
        double mode = (sizeA + 1.0) * (hits + 1.0) / (sizeA + sizeB + 2.0);
        int peak = (int) (Math.min(highest, Math.max(lowest, (long) mode)) - lowest);
        // From the most likely table outwards, by the ratio of neighbours: no factorial, and nothing to cancel.
        weights[peak] = 1;
        for (int at = peak; at + 1 < weights.length; at++) {
            weights[at + 1] = weights[at] * ratio(sizeA, sizeB, hits, lowest + at);
        }
        for (int at = peak; at > 0; at--) {
            weights[at - 1] = weights[at] / ratio(sizeA, sizeB, hits, lowest + at - 1);
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.total = sum;
    }

    /** {@return how many times as likely one more hit in the first group is} */
    private static double ratio(long sizeA, long sizeB, long hits, long hitsA) {
        return ((double) (sizeA - hitsA) * (hits - hitsA)) / ((hitsA + 1.0) * (sizeB - hits + hitsA + 1.0));
    }

    /** {@return the p-value, 0 to 1, of so many hits in the first group} */
    public double pValue(long hitsA) {
        double seen = weights[Math.toIntExact(hitsA - lowest)] * ROUNDING;
        double sum = 0;
        for (double weight : weights) {
            sum += weight <= seen ? weight : 0;
        }
        return Math.min(1, sum / total);
    }

    /** {@return the smallest p-value that any table with these sums could have} */
    public double smallestPValue() {
        return Math.min(pValue(lowest), pValue(lowest + weights.length - 1));
    }
}
