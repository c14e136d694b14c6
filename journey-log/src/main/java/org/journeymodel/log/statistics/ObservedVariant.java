package org.journeymodel.log.statistics;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/** A path that customers took, whatever their times, and how many did. Immutable. */
public final class ObservedVariant {

    private final List<String> touchpoints;
    private final long customers;
    private final double share;

    ObservedVariant(List<String> touchpoints, long customers, double share) {
        this.touchpoints = List.copyOf(touchpoints);
        this.customers = customers;
        this.share = share;
    }

    /** {@return the names of the touchpoints, in order; at least one} */
    public List<String> touchpoints() {
        return touchpoints;
    }

    /** {@return how many customers took exactly this path; at least 1} */
    public long customers() {
        return customers;
    }

    /** {@return the share of all customers of the log who did; in (0, 1]} */
    public double share() {
        return share;
    }

    /** {@return this variant as an object: {@code touchpoints}, {@code customers} and {@code share}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .putTexts("touchpoints", touchpoints)
                .put("customers", customers)
                .put("share", share)
                .build();
    }

    /** {@return whether the other is the same path of as many customers and the same share} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservedVariant that
                && touchpoints.equals(that.touchpoints)
                && customers == that.customers
                && Double.compare(share, that.share) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoints, customers, share);
    }

    /** {@return the path and its share, such as {@code home -> cart: 2 customers, 40.0 %}} */
    @Override
    public String toString() {
        return String.join(" -> ", touchpoints) + ": " + Amounts.of(customers, "customer") + ", "
                + FigureText.percent(share);
    }
}
