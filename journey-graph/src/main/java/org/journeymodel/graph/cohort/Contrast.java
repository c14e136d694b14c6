package org.journeymodel.graph.cohort;

import java.util.Optional;
import org.journeymodel.graph.agreement.ConfidenceInterval;
import org.journeymodel.graph.measure.MeasureOptions;
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
public record Contrast(double difference, Optional<ConfidenceInterval> interval, double detectable) {

    /** The probability with which what is called detectable is detected. */
    private static final double POWER = 0.8;

    /**
     * {@return two groups beside each other}
     *
     * @param a the first, of at least one customer
     * @param b the second, of at least one customer, and of the same measure
     * @param options the level of confidence
     */
    public static Contrast of(Sample a, Sample b, MeasureOptions options) {
        return a instanceof Share shareA
                ? ofShares(shareA, (Share) b, options)
                : ofValues(new MedianShift(((Values) a).ascending(), ((Values) b).ascending()), options);
    }

    /** {@return the difference alone} */
    public static double differenceOf(Sample a, Sample b) {
        return a instanceof Share
                ? b.value() - a.value()
                : new MedianShift(((Values) a).ascending(), ((Values) b).ascending()).shift();
    }

    private static Contrast ofShares(Share a, Share b, MeasureOptions options) {
        ProportionDifference found = ProportionDifference.of(a.hits(), a.size(), b.hits(), b.size(), options.level());
        return new Contrast(
                found.difference(),
                Optional.of(ConfidenceInterval.of(found.low(), found.high())),
                ProportionDifference.detectable(a.size(), b.size(), a.plus(b).value(), options.significance(), POWER));
    }

    /** What is detectable follows from the width of the interval, as it does where values are normal. */
    private static Contrast ofValues(MedianShift shift, MeasureOptions options) {
        if (!shift.hasInterval(options.level())) {
            return new Contrast(shift.shift(), Optional.empty(), 0);
        }
        ConfidenceInterval interval = ConfidenceInterval.of(shift.low(options.level()), shift.high(options.level()));
        double error = (interval.high() - interval.low()) / 2 / ProportionDifference.quantile(options.level());
        return new Contrast(
                shift.shift(),
                Optional.of(interval),
                error * ProportionDifference.reach(options.significance(), POWER));
    }
}
