package org.journeymodel.graph.measure;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/** A measure that has the same numbers as another one in every group of customers, so that both tell one change. */
public final class AlikeMeasure {

    private final Measure measure;
    private final boolean opposite;

    private AlikeMeasure(Measure measure, boolean opposite) {
        this.measure = measure;
        this.opposite = opposite;
    }

    /** {@return a measure with the same numbers as another one, or with those of its other side} */
    public static AlikeMeasure of(Measure measure, boolean opposite) {
        return new AlikeMeasure(Objects.requireNonNull(measure, "measure"), opposite);
    }

    /** {@return what is measured} */
    public Measure measure() {
        return measure;
    }

    /** {@return whether it is true of all whom the other one is not true of: its other side} */
    public boolean opposite() {
        return opposite;
    }

    /** {@return it as names and values: those of the measure, and {@code opposite}} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object();
        measure.toAttributes().fields().forEach(all::put);
        return all.put("opposite", opposite).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlikeMeasure that && measure.equals(that.measure) && opposite == that.opposite;
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, opposite);
    }

    /** {@return such as {@code Visits of "Cart"} or {@code Drop-off at "Cart" (the other way round)}} */
    @Override
    public String toString() {
        return measure.title() + (opposite ? " (the other way round)" : "");
    }
}
