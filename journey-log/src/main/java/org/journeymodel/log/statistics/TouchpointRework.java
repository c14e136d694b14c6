package org.journeymodel.log.statistics;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.Amounts;
import org.jspecify.annotations.Nullable;

/** How many customers visit a touchpoint twice or more, and how they come back. Immutable. */
public final class TouchpointRework {

    private final String touchpoint;
    private final long allCustomers;
    private final long customers;
    private final long returningCustomers;
    private final Kind selfLoop;
    private final Kind repetition;

    /** How many visits are of one kind, and of how many customers. */
    record Kind(long visits, long customers) {}

    TouchpointRework(
            String touchpoint,
            long allCustomers,
            long customers,
            long returningCustomers,
            Kind selfLoop,
            Kind repetition) {
        this.touchpoint = touchpoint;
        this.allCustomers = allCustomers;
        this.customers = customers;
        this.returningCustomers = returningCustomers;
        this.selfLoop = selfLoop;
        this.repetition = repetition;
    }

    /** {@return the name of the touchpoint} */
    public String touchpoint() {
        return touchpoint;
    }

    /** {@return how many customers were here} */
    public long customers() {
        return customers;
    }

    /** {@return how many customers were here twice or more} */
    public long returningCustomers() {
        return returningCustomers;
    }

    /** {@return the rework: the share of all customers of the log who were here twice or more; 0 to 1} */
    public double share() {
        return Shares.of(returningCustomers, allCustomers);
    }

    /** {@return the share, of the customers who were here, of those who were here twice or more; 0 to 1} */
    public double shareOfVisitors() {
        return Shares.of(returningCustomers, customers);
    }

    /** {@return how many visits follow a visit of the same touchpoint at once} */
    public long selfLoops() {
        return selfLoop.visits();
    }

    /** {@return how many customers made a self-loop here; some may have made a repetition as well} */
    public long selfLoopCustomers() {
        return selfLoop.customers();
    }

    /** {@return how many visits come back after the customer was elsewhere} */
    public long repetitions() {
        return repetition.visits();
    }

    /** {@return how many customers made a repetition here; some may have made a self-loop as well} */
    public long repetitionCustomers() {
        return repetition.customers();
    }

    /**
     * {@return this as an object: {@code touchpoint}, {@code customers}, {@code returningCustomers}, {@code
     * share}, {@code shareOfVisitors}, {@code selfLoops}, {@code selfLoopCustomers}, {@code repetitions} and
     * {@code repetitionCustomers}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("touchpoint", touchpoint)
                .put("customers", customers)
                .put("returningCustomers", returningCustomers)
                .put("share", share())
                .put("shareOfVisitors", shareOfVisitors())
                .put("selfLoops", selfLoops())
                .put("selfLoopCustomers", selfLoopCustomers())
                .put("repetitions", repetitions())
                .put("repetitionCustomers", repetitionCustomers())
                .build();
    }

    /** {@return whether the other is the same touchpoint with the same figures} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchpointRework that
                && touchpoint.equals(that.touchpoint)
                && allCustomers == that.allCustomers
                && customers == that.customers
                && returningCustomers == that.returningCustomers
                && selfLoop.equals(that.selfLoop)
                && repetition.equals(that.repetition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, allCustomers, customers, returningCustomers, selfLoop, repetition);
    }

    /** {@return a line such as {@code b: 1 of 4 customers returns, 2 self-loops, 1 repetition}} */
    @Override
    public String toString() {
        return touchpoint + ": " + Amounts.of(returningCustomers, customers, "customer")
                + (returningCustomers == 1 ? " returns, " : " return, ") + Amounts.of(selfLoops(), "self-loop") + ", "
                + Amounts.of(repetitions(), "repetition");
    }
}
