package org.journeymodel.graph.agreement;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Where a figure lies, but for what chance alone could do, with the confidence that was asked for. Immutable. */
public final class ConfidenceInterval {

    private final double low;
    private final double high;

    private ConfidenceInterval(double low, double high) {
        this.low = low;
        this.high = high;
    }

    static ConfidenceInterval of(Interval interval) {
        return of(interval.low(), interval.high());
    }

    /**
     * {@return the interval between two ends}
     *
     * @param low the low end
     * @param high the high end, at least {@code low}
     */
    public static ConfidenceInterval of(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Interval must have a low end that is not above the high end, but was "
                    + low + " to " + high + ". Give the lower figure first.");
        }
        return new ConfidenceInterval(low, high);
    }

    /** {@return the low end} */
    public double low() {
        return low;
    }

    /** {@return the high end, at least {@link #low()}} */
    public double high() {
        return high;
    }

    /** {@return this as an object, by the names of the methods} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object().put("low", low).put("high", high).build();
    }

    /** {@return whether both ends are the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConfidenceInterval that
                && Double.compare(low, that.low) == 0
                && Double.compare(high, that.high) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high);
    }

    /** {@return both ends, such as {@code 0.25 to 0.31}} */
    @Override
    public String toString() {
        return low + " to " + high;
    }
}
