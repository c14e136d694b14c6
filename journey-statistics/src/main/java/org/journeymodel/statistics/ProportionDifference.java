package org.journeymodel.statistics;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The difference of two shares and what it may truly be: the second less the first, with the interval of
 * R. G. Newcombe (Interval estimation for the difference between independent proportions, 1998, method 10),
 * which joins the score intervals of the two shares and never leaves −1 to 1.
 *
 * <p>Of 48 of 80 and 56 of 70 it is 0.2, at level 0.95 from 0.0524 to 0.3339.
 *
 * @param difference the second share less the first one, −1 to 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record ProportionDifference(double difference, double low, double high) {

    /**
     * {@return the difference of two shares}
     *
     * @param sizeA at least 1
     * @param sizeB at least 1
     * @param level the probability with which the interval shall hold the truth, between 0 and 1
     */
    public static ProportionDifference of(long hitsA, long sizeA, long hitsB, long sizeB, double level) {
        double z = quantile(level);
        double a = (double) hitsA / sizeA;
        double b = (double) hitsB / sizeB;
        double down = Math.hypot(b - score(hitsB, sizeB, -z), score(hitsA, sizeA, z) - a);
        double up = Math.hypot(score(hitsB, sizeB, z) - b, a - score(hitsA, sizeA, -z));
        return new ProportionDifference(b - a, Math.max(-1, b - a - down), Math.min(1, b - a + up));
    }

    /** {@return an end of the score interval of a share, by E. B. Wilson (1927): the upper one if z is positive} */
    private static double score(long hits, long size, double z) {
        double share = (double) hits / size;
        double root = Math.sqrt(z * z / (4.0 * size * size) + share * (1 - share) / size);
        double end = (share + z * z / (2.0 * size) + Math.copySign(root * Math.abs(z), z)) / (1 + z * z / size);
        return Math.min(1, Math.max(0, end));
    }

    /**
     * {@return the difference that a test of two groups would show with some power, 0 to 1, near a share:
     * (z₁ + z₂)·√(p(1 − p)(1/a + 1/b))} For 100 and 100 customers, p = 0.5, level 0.05 and power 0.8 it is
     * (1.960 + 0.842)·√(0.25·0.02) = 0.198.
     *
     * @param share near which; 0 and 1 are taken as half a customer away from them
     * @param level of significance, two-sided
     * @param power the probability that a true difference so large is found
     */
    public static double detectable(long sizeA, long sizeB, double share, double level, double power) {
        double half = 0.5 / (sizeA + sizeB);
        double p = Math.min(1 - half, Math.max(half, share));
        double spread = Math.sqrt(p * (1 - p) * (1.0 / sizeA + 1.0 / sizeB));
        return Math.min(1, reach(level, power) * spread);
    }

    /** {@return how many standard errors a difference must have to be found at a level with some power} */
    public static double reach(double level, double power) {
        return quantile(1 - level) + quantile(2 * power - 1);
    }

    /** {@return the z for which a standard normal value is within −z to z with a probability} */
    public static double quantile(double probability) {
        return Math.sqrt(2) * InverseErfc.value(1 - probability);
    }
}
