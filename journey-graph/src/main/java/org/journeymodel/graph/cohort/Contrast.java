package org.journeymodel.graph.cohort;

import java.util.Optional;
import org.journeymodel.statistics.MedianShift;
import org.journeymodel.statistics.ProportionDifference;

/**
 * How large a difference of two groups is, and how large it may truly be.
 *
 * @param difference of shares, or the median of all differences of two customers' values: the second less the
 *     first
 * @param interval what it may truly be; empty if there are too few customers
 * @param detectable the difference that would have been found in 8 of 10 cases by a test of its own; 0 if that
 *     is not known
 */
public record Contrast(double difference, Optional<Interval> interval, double detectable) {

    /** The probability with which an interval holds the truth. */
    public static final double CONFIDENCE = 0.95;

    /** The probability with which what is called detectable is detected. */
    private static final double POWER = 0.8;

    /**
     * What a difference may truly be.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public record Interval(double low, double high) {}

    /**
     * {@return two groups beside each other}
     *
     * @param a the first, of at least one customer
     * @param b the second, of at least one customer, and of the same measure
     */
    public static Contrast of(Sample a, Sample b) {
        return a instanceof Share shareA
                ? ofShares(shareA, (Share) b)
                : ofValues(new MedianShift(((Values) a).ascending(), ((Values) b).ascending()));
    }

    /** {@return the difference alone} */
    public static double differenceOf(Sample a, Sample b) {
        return a instanceof Share
                ? b.value() - a.value()
                : new MedianShift(((Values) a).ascending(), ((Values) b).ascending()).shift();
    }

    private static Contrast ofShares(Share a, Share b) {
        ProportionDifference found = ProportionDifference.of(a.hits(), a.size(), b.hits(), b.size(), CONFIDENCE);
        return new Contrast(
                found.difference(),
                Optional.of(new Interval(found.low(), found.high())),
                ProportionDifference.detectable(a.size(), b.size(), a.plus(b).value(), Significance.LEVEL, POWER));
    }

    /** What is detectable follows from the width of the interval, as it does where values are normal. */
    private static Contrast ofValues(MedianShift shift) {
        if (!shift.hasInterval(CONFIDENCE)) {
            return new Contrast(shift.shift(), Optional.empty(), 0);
        }
        Interval interval = new Interval(shift.low(CONFIDENCE), shift.high(CONFIDENCE));
        double error = (interval.high() - interval.low()) / 2 / ProportionDifference.quantile(CONFIDENCE);
        return new Contrast(
                shift.shift(), Optional.of(interval), error * ProportionDifference.reach(Significance.LEVEL, POWER));
    }
}
