package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure lies with a probability, by what was counted: equally likely to be below as to be above.
 * Immutable.
 */
public final class CredibleInterval {

    private final double low;
    private final double high;

    private CredibleInterval(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** Of 1,000 numbers and a level of 0.95, that from the 26th to the 975th. */
    static CredibleInterval of(double[] samples, double level) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int below = Sampling.beyond(samples.length, level);
        return new CredibleInterval(sorted[below], sorted[sorted.length - 1 - below]);
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
        return other instanceof CredibleInterval that
                && Double.compare(low, that.low) == 0
                && Double.compare(high, that.high) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(low) + Double.hashCode(high);
    }

    /** {@return both ends, such as {@code 0.25 to 0.31}} */
    @Override
    public String toString() {
        return low + " to " + high;
    }
}
