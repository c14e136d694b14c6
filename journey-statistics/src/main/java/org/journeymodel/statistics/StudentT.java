package org.journeymodel.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Student's t distribution (W. S. Gosset, The probable error of a mean, 1908). */
public final class StudentT {

    private StudentT() {}

    /** {@return how likely a value of so many degrees of freedom, above 0, is at least as far from 0} */
    public static double twoSided(double t, double degrees) {
        return Double.isInfinite(t) ? 0 : RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5);
    }

    /**
     * {@return how far from 0 a value is, at the most, with this probability: 2.262 for 9 degrees and 0.95}
     *
     * @param level between 0 and 1
     * @param degrees of freedom; at least 1
     */
    public static double quantile(double level, double degrees) {
        double high = 1;
        while (twoSided(high, degrees) > 1 - level) {
            high *= 2;
        }
        double low = 0;
        // Halving until neighbouring doubles: the tail falls all the way.
        for (double middle = high / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (twoSided(middle, degrees) > 1 - level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
