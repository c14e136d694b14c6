package org.journeymodel.graph.conformance;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** How observed journeys are held against a map. Immutable; knows no journey. */
public final class ConformanceOptions {

    private static final ConformanceOptions STANDARD = new ConformanceOptions(AlignmentCosts.unit(), false);

    private final AlignmentCosts costs;
    private final boolean openEnds;

    private ConformanceOptions(AlignmentCosts costs, boolean openEnds) {
        this.costs = costs;
        this.openEnds = openEnds;
    }

    /** {@return each deviation costs 1; journeys must end where the map may end} */
    public static ConformanceOptions standard() {
        return STANDARD;
    }

    /**
     * {@return these options with other costs}
     *
     * @param newCosts what missing touchpoints and ad hoc events cost
     */
    public ConformanceOptions withCosts(AlignmentCosts newCosts) {
        return new ConformanceOptions(Objects.requireNonNull(newCosts, "newCosts"), openEnds);
    }

    /**
     * {@return these options for customers who may still be on their way: a run may stop at any touchpoint, so
     * what they have not done yet is not missing}
     */
    public ConformanceOptions withOpenEnds() {
        return new ConformanceOptions(costs, true);
    }

    /** {@return what missing touchpoints and ad hoc events cost} */
    public AlignmentCosts costs() {
        return costs;
    }

    /** {@return whether a run may stop at any touchpoint} */
    public boolean hasOpenEnds() {
        return openEnds;
    }

    /** {@return these options as an object: {@code costs}, {@code openEnds}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("costs", costs.toAttributes())
                .put("openEnds", openEnds)
                .build();
    }

    /** {@return whether the other are the same options} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConformanceOptions that && openEnds == that.openEnds && costs.equals(that.costs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(costs, openEnds);
    }

    /** {@return such as {@code missing 1, ad hoc 1, open ends}} */
    @Override
    public String toString() {
        return costs + (openEnds ? ", open ends" : "");
    }
}
