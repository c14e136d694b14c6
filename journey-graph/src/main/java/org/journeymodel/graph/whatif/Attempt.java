package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** A value that was tried, and what came of it. Immutable. */
public final class Attempt {

    private final double value;
    private final double measure;

    Attempt(double value, double measure) {
        this.value = value;
        this.measure = measure;
    }

    /** {@return the value: a share, seconds, or a valence} */
    public double value() {
        return value;
    }

    /** {@return what the target is about, with it: a share, seconds, or a valence} */
    public double measure() {
        return measure;
    }

    /** {@return this attempt as an object: {@code value} and {@code measure}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("value", value)
                .put("measure", measure)
                .build();
    }

    /** {@return whether the other is the same value with the same measure} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attempt that
                && Double.compare(value, that.value) == 0
                && Double.compare(measure, that.measure) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(value) + Double.hashCode(measure);
    }

    /** {@return both figures} */
    @Override
    public String toString() {
        return value + ": " + measure;
    }
}
