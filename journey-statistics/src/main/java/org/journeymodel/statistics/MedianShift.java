package org.journeymodel.statistics;

/**
 * By how much the values of one group lie above those of another: the median of all differences of a value of
 * the second and one of the first (J. L. Hodges and E. L. Lehmann, 1963), with the interval that belongs to the
 * Mann-Whitney test. Nothing is assumed of how values are spread but that the groups differ by a shift.
 *
 * <p>Of 1, 2, 4 and 5, 6, 9 the differences are 1, 2, 3, 4, 4, 5, 5, 7, 8: the shift is 4.
 *
 * <p>Takes time that grows with the values alone, not with their pairs: a difference of some rank is sought by
 * halving what it may be.
 */
public final class MedianShift {

    private final double[] a;
    private final double[] b;
    private final long pairs;

    /**
     * Takes two groups.
     *
     * @param a in ascending order; at least one
     * @param b in ascending order; at least one
     */
    public MedianShift(double[] a, double[] b) {
        this.a = a.clone();
        this.b = b.clone();
        this.pairs = (long) a.length * b.length;
    }

    /** {@return the median difference; of an even number the mean of the middle two} */
    public double shift() {
        double upper = ranked(pairs / 2 + 1);
        return pairs % 2 == 1 ? upper : (ranked(pairs / 2) + upper) / 2;
    }

    /** {@return whether there are enough values for an interval at a level} */
    public boolean hasInterval(double level) {
        return rank(level) >= 1;
    }

    /** {@return the lower end of the interval at a level; only if it has one} */
    public double low(double level) {
        return ranked(rank(level));
    }

    /** {@return the upper end of the interval at a level; only if it has one} */
    public double high(double level) {
        return ranked(pairs + 1 - rank(level));
    }

    /** Of the normal approximation with correction for continuity; 5 and 5 values at 0.95 have rank 3, as exactly. */
    private long rank(double level) {
        double spread = Math.sqrt(pairs / 12.0 * (a.length + (double) b.length + 1));
        return (long) Math.floor(pairs / 2.0 + 0.5 - ProportionDifference.quantile(level) * spread);
    }

    /** {@return the difference with so many that are not larger} */
    private double ranked(long rank) {
        long low = ordered(b[0] - a[a.length - 1]);
        long high = ordered(b[b.length - 1] - a[0]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (countUpTo(valueOf(middle)) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return valueOf(low);
    }

    private long countUpTo(double most) {
        long count = 0;
        int first = 0;
        for (double value : b) {
            while (first < a.length && value - a[first] > most) {
                first++;
            }
            count += a.length - first;
        }
        return count;
    }

    /** {@return numbers in the order of the values that they stand for; -0.0 stands as 0.0} */
    static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }

    private static double valueOf(long ordered) {
        return Double.longBitsToDouble(ordered < 0 ? ordered ^ Long.MAX_VALUE : ordered) + 0.0;
    }

    /** {@return values as numbers of the same order, for {@link MannWhitney}} */
    public static long[] ordered(double[] values) {
        long[] ordered = new long[values.length];
        for (int at = 0; at < values.length; at++) {
            ordered[at] = ordered(values[at]);
        }
        return ordered;
    }
}
