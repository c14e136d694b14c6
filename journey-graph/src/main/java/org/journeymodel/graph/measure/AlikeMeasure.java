package org.journeymodel.graph.measure;

import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/**
 * A measure that has the same numbers as another one in every group of customers, so that both tell one change.
 *
 * @param measure what is measured
 * @param opposite whether it is true of all whom the other one is not true of: its other side
 */
public record AlikeMeasure(Measure measure, boolean opposite) {

    /** {@return it as names and values: those of the measure, and {@code opposite}} */
    public ObjectValue toAttributes() {
        ObjectBuilder all = AttributeValue.object();
        measure.toAttributes().fields().forEach(all::put);
        return all.put("opposite", opposite).build();
    }

    /** {@return such as {@code Visits of "Cart"} or {@code Drop-off at "Cart" (the other way round)}} */
    @Override
    public String toString() {
        return measure.title() + (opposite ? " (the other way round)" : "");
    }
}
