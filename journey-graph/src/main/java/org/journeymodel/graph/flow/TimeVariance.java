package org.journeymodel.graph.flow;

import java.time.Duration;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How much the time of customers differs because they go different ways. Stays and waits are taken as
 * fixed at their means, so that where all of them are known and none depends on what came before, the
 * variance is at least this; where some are not known, they count as 0, and this is no bound. Immutable.
 */
public final class TimeVariance {

    private final double secondsSquared;
    private final Duration standardDeviation;
    private final double coverage;

    TimeVariance(double secondsSquared, double deviation, double coverage) {
        this.secondsSquared = secondsSquared;
        this.standardDeviation = Wording.duration(deviation);
        this.coverage = coverage;
    }

    /** {@return the variance in seconds squared; at least 0, the largest double if it is beyond} */
    public double secondsSquared() {
        return secondsSquared;
    }

    /** {@return the standard deviation, the square root of the variance} */
    public Duration standardDeviation() {
        return standardDeviation;
    }

    /** {@return the share, 0 to 1, of stays and waits with a known time, as {@link ExpectedTime#coverage()}} */
    public double coverage() {
        return coverage;
    }

    /** {@return whether all times are known, so that this is a lower bound of the variance} */
    public boolean isAtLeast() {
        return coverage >= ExpectedTime.ALL;
    }

    /**
     * {@return this as an object: {@code secondsSquared}, {@code standardDeviation}, in the form of ISO
     * 8601, and {@code coverage}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("secondsSquared", secondsSquared)
                .put("standardDeviation", standardDeviation)
                .put("coverage", coverage)
                .build();
    }

    /** {@return whether the other is the same variance, as much of it known} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeVariance that
                && Double.compare(secondsSquared, that.secondsSquared) == 0
                && standardDeviation.equals(that.standardDeviation)
                && Double.compare(coverage, that.coverage) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(secondsSquared, standardDeviation, coverage);
    }

    /** {@return the standard deviation in words, such as {@code ± at least 1 d 5 h}} */
    @Override
    public String toString() {
        String deviation = Wording.duration(standardDeviation);
        return isAtLeast()
                ? "± at least " + deviation
                : "± " + deviation + " by " + Wording.percent(coverage) + " of times known";
    }
}
