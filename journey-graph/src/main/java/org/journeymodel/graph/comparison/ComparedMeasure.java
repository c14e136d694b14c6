package org.journeymodel.graph.comparison;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.jspecify.annotations.Nullable;

/** A figure of a whole journey in two versions. Immutable. */
public final class ComparedMeasure {

    private final FlowMeasure measure;
    private final OptionalDouble before;
    private final OptionalDouble after;

    ComparedMeasure(FlowMeasure measure, OptionalDouble before, OptionalDouble after) {
        this.measure = measure;
        this.before = before;
        this.after = after;
    }

    /** {@return what it is a figure of, and its unit} */
    public FlowMeasure measure() {
        return measure;
    }

    /** {@return the figure before; empty if it is not known} */
    public OptionalDouble before() {
        return before;
    }

    /** {@return the figure after; empty if it is not known} */
    public OptionalDouble after() {
        return after;
    }

    /** {@return after minus before; empty if either is not known} */
    public OptionalDouble difference() {
        return Figures.difference(before, after);
    }

    /** {@return whether both are known and differ by more than rounding, or only one is known} */
    public boolean isChanged() {
        return Figures.differ(before, after);
    }

    /** {@return this as an object: {@code measure}, and {@code before}, {@code after}, {@code difference} if known} */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object().put("measure", measure);
        before.ifPresent(value -> object.put("before", value));
        after.ifPresent(value -> object.put("after", value));
        difference().ifPresent(value -> object.put("difference", value));
        return object.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedMeasure that
                && measure == that.measure
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, before, after);
    }

    /** {@return such as {@code success: 27.9 % before, 33.7 % after (+5.8 points)}} */
    @Override
    public String toString() {
        return measure.title() + ": " + Figures.told(measure.unit(), before, after);
    }
}
