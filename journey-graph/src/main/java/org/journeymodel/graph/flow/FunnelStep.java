package org.journeymodel.graph.flow;

import java.util.Objects;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A step of a {@link Funnel}, and how many get so far; shares are 0 to 1. Immutable. */
public final class FunnelStep {

    private final Touchpoint touchpoint;
    private final double share;
    private final OptionalDouble ofPrevious;
    private final OptionalDouble ofFirst;

    private FunnelStep(Touchpoint touchpoint, double share, OptionalDouble ofPrevious, OptionalDouble ofFirst) {
        this.touchpoint = touchpoint;
        this.share = share;
        this.ofPrevious = ofPrevious;
        this.ofFirst = ofFirst;
    }

    static FunnelStep first(Touchpoint touchpoint, double share) {
        OptionalDouble all = share > 0 ? OptionalDouble.of(1) : OptionalDouble.empty();
        return new FunnelStep(touchpoint, share, OptionalDouble.of(share), all);
    }

    /** Those who pass this step and then, with the probability told, the next. */
    FunnelStep next(Touchpoint next, double passing) {
        return new FunnelStep(
                next,
                share * passing,
                share > 0 ? OptionalDouble.of(passing) : OptionalDouble.empty(),
                ofFirst.isPresent() ? OptionalDouble.of(ofFirst.getAsDouble() * passing) : ofFirst);
    }

    /** {@return the touchpoint to pass} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return the share of all customers who pass this step} */
    public double share() {
        return share;
    }

    /**
     * {@return the share of those who passed the step before, of all customers for the first step;
     * empty if nobody did}
     */
    public OptionalDouble ofPrevious() {
        return ofPrevious;
    }

    /** {@return the share of those who passed the first step; empty if nobody did} */
    public OptionalDouble ofFirst() {
        return ofFirst;
    }

    /**
     * {@return this step as an object: {@code touchpoint}, by id, {@code share} and, where known, {@code
     * ofPrevious} and {@code ofFirst}}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object =
                AttributeValue.object().put("touchpoint", touchpoint.id()).put("share", share);
        ofPrevious.ifPresent(each -> object.put("ofPrevious", each));
        ofFirst.ifPresent(each -> object.put("ofFirst", each));
        return object.build();
    }

    /** {@return whether the other is the same touchpoint with the same shares} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunnelStep that
                && touchpoint.equals(that.touchpoint)
                && Double.compare(share, that.share) == 0
                && ofPrevious.equals(that.ofPrevious)
                && ofFirst.equals(that.ofFirst);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, share, ofPrevious, ofFirst);
    }

    /** {@return the touchpoint and the share, such as {@code cart 80.0 %}} */
    @Override
    public String toString() {
        return touchpoint.id() + " " + Wording.percent(share);
    }
}
