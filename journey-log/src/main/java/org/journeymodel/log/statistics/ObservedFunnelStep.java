package org.journeymodel.log.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.observed.DurationSummary;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/** A step of an {@link ObservedFunnel}, and how many customers got so far. Immutable. */
public final class ObservedFunnelStep {

    private final String touchpoint;
    private final long customers;
    private final OptionalDouble ofPrevious;
    private final OptionalDouble ofFirst;
    private final Optional<DurationSummary> sincePrevious;

    ObservedFunnelStep(
            String touchpoint,
            long customers,
            OptionalDouble ofPrevious,
            OptionalDouble ofFirst,
            Optional<DurationSummary> sincePrevious) {
        this.touchpoint = touchpoint;
        this.customers = customers;
        this.ofPrevious = ofPrevious;
        this.ofFirst = ofFirst;
        this.sincePrevious = sincePrevious;
    }

    /** {@return the name of the touchpoint to pass} */
    public String touchpoint() {
        return touchpoint;
    }

    /** {@return how many customers passed it} */
    public long customers() {
        return customers;
    }

    /**
     * {@return the share of those who passed the step before, of all customers for the first step; 0 to
     * 1; empty if nobody did}
     */
    public OptionalDouble ofPrevious() {
        return ofPrevious;
    }

    /** {@return the share of those who passed the first step, 0 to 1; empty if nobody did} */
    public OptionalDouble ofFirst() {
        return ofFirst;
    }

    /**
     * {@return how long they took from the step before, of those of whom both times are known; empty for
     * the first step, and if there is nobody}
     */
    public Optional<DurationSummary> sincePrevious() {
        return sincePrevious;
    }

    /**
     * {@return this step as an object: {@code touchpoint}, {@code customers} and, where known, {@code
     * ofPrevious}, {@code ofFirst} and {@code sincePrevious}}
     */
    public ObjectValue toAttributes() {
        ObjectBuilder object =
                AttributeValue.object().put("touchpoint", touchpoint).put("customers", customers);
        ofPrevious.ifPresent(each -> object.put("ofPrevious", each));
        ofFirst.ifPresent(each -> object.put("ofFirst", each));
        sincePrevious.ifPresent(each -> object.put("sincePrevious", TimeSummary.attributes(each)));
        return object.build();
    }

    /** {@return whether the other is the same touchpoint with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservedFunnelStep that
                && touchpoint.equals(that.touchpoint)
                && customers == that.customers
                && ofPrevious.equals(that.ofPrevious)
                && ofFirst.equals(that.ofFirst)
                && sincePrevious.equals(that.sincePrevious);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, customers, ofPrevious, ofFirst, sincePrevious);
    }

    /** {@return the touchpoint and how many passed it, such as {@code cart 4}} */
    @Override
    public String toString() {
        return touchpoint + " " + Amounts.grouped(customers);
    }
}
