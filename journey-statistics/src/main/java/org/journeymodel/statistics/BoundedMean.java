package org.journeymodel.statistics;

/**
 * The mean of values that are known to lie between two bounds, such as scores: where it may be, and whether it
 * is the one that was said. Student's t, but never surer than what was not seen allows: where a share q of
 * values at a bound would bring the mean there, and of n values none was of these, it stays possible while
 * 2 (1 − q)ⁿ is large enough. So values that happen to be all alike, which t would take as certain, are not.
 *
 * <p>Of −1 to 1, four values of 0.5: t says 0.5 to 0.5. At a level of 0.95, 1 − 0.025^(1/4) = 60.2 % of values
 * may have gone unseen: the mean is −0.404 to 0.801.
 *
 * @param count how many values; at least 1
 * @param mean their mean, from low to high
 * @param squares the sum of squared distances from the mean; at least 0
 * @param low the least value possible
 * @param high the greatest one, above it
 */
public record BoundedMean(long count, double mean, double squares, double low, double high) {

    /** Values that differ by less are the same but for rounding. */
    private static final double ROUNDING = 1e-9;

    /** {@return where the mean may be} */
    public Interval interval(double level) {
        double unseen = 1 - Math.pow((1 - level) / 2, 1.0 / count);
        double half = count < 2 ? 0 : StudentT.quantile(level, count - 1.0) * standardError();
        double least = Math.min(mean - half, mean - unseen * (mean - low));
        double most = Math.max(mean + half, mean + unseen * (high - mean));
        return new Interval(Math.max(low, least), Math.min(high, most));
    }

    /** {@return the p-value, 0 to 1, two-sided, of a mean that was said} */
    public double pValue(double said) {
        double distance = Math.abs(mean - said);
        if (distance <= ROUNDING * (high - low)) {
            return 1;
        }
        double toBound = said > mean ? high - mean : mean - low;
        double unseen = 2 * Math.pow(Math.max(0, 1 - distance / toBound), (double) count);
        double student = count < 2 ? 0 : StudentT.twoSided(distance / standardError(), count - 1.0);
        return Math.min(1, Math.max(unseen, student));
    }

    /**
     * {@return the p-value, 0 to 1, of a mean that was said to lie in a range: that of the value of the range which is
     * nearest} It is below 1 − level exactly if the {@linkplain #interval interval} of that level misses the range.
     *
     * @param least the least mean that was said, from low
     * @param most the greatest one, at least {@code least}, to high
     */
    public double pValue(double least, double most) {
        return pValue(Math.max(least, Math.min(mean, most)));
    }

    /** {@return the smallest p-value that as many values could have, where the mean was said to lie in a range} */
    public double smallestPValue(double least, double most) {
        double farthest = Math.max(least - low, high - most) / (high - low);
        return Math.min(1, 2 * Math.pow(1 - farthest, (double) count));
    }

    /** Of the mean; 0 if all values are the same. */
    private double standardError() {
        return Math.sqrt(squares / (count - 1.0) / count);
    }
}
