package org.journeymodel.graph.flow;

import java.time.Duration;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A mean time, and how much of it is known. Times that are not known count as 0, so that the mean is
 * a lower bound unless all are known. Immutable.
 */
public final class ExpectedTime {

    static final double ALL = 1 - 1e-9;

    private final Duration mean;
    private final double coverage;

    ExpectedTime(Duration mean, double coverage) {
        this.mean = mean;
        this.coverage = coverage;
    }

    /** {@return the mean over all customers} */
    public Duration mean() {
        return mean;
    }

    /**
     * {@return the share, 0 to 1, of the stays and waits in those journeys that have a known time; 1
     * if there are none}
     */
    public double coverage() {
        return coverage;
    }

    /** {@return whether some times are not known, so that the mean is a lower bound} */
    public boolean isAtLeast() {
        return coverage < ALL;
    }

    /** {@return this time as an object: {@code mean}, in the form of ISO 8601, and {@code coverage}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("mean", mean)
                .put("coverage", coverage)
                .build();
    }

    /** {@return whether the other is the same mean, as much of it known} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExpectedTime that
                && mean.equals(that.mean)
                && Double.compare(coverage, that.coverage) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mean, coverage);
    }

    /** {@return the time in words, such as {@code at least 6 d 4 h (80.0 % of times known)}} */
    @Override
    public String toString() {
        return isAtLeast()
                ? "at least " + Wording.duration(mean) + " (" + Wording.percent(coverage) + " of times known)"
                : Wording.duration(mean);
    }
}
