package org.journeymodel.core.observed;

import org.immutables.value.Value;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/** How often customers were at a touchpoint, and how many began and ended there. */
@Value.Immutable
@ModelStyle
public abstract sealed class TouchpointStatistics permits ImmutableTouchpointStatistics {

    TouchpointStatistics() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableTouchpointStatistics.builder();
    }

    /** {@return the name by which the events know it} */
    public abstract String name();

    /** {@return how many events it has; at least 1} */
    public abstract long visits();

    /** {@return how many different customers were here; at least 1, at most {@link #visits()}} */
    public abstract long customers();

    /** {@return how many customers were here twice or more: the rework of this touchpoint} */
    @Value.Default
    public long returningCustomers() {
        return 0;
    }

    /** {@return how many customers had their first event here} */
    @Value.Default
    public long starts() {
        return 0;
    }

    /** {@return how many customers had their last event here} */
    @Value.Default
    public long ends() {
        return 0;
    }

    @Value.Check
    final void check() {
        String self = "touchpoint " + Quote.of(name());
        Counts.requireAtLeast(1, "Visits of " + self, visits());
        Counts.requireAtLeast(1, "Customers of " + self, customers());
        Counts.requireAtLeast(0, "Returning customers of " + self, returningCustomers());
        Counts.requireAtLeast(0, "Starts of " + self, starts());
        Counts.requireAtLeast(0, "Ends of " + self, ends());
        boolean possible = returningCustomers() <= customers()
                && customers() <= visits() - returningCustomers()
                && (returningCustomers() > 0 || customers() == visits())
                && Math.max(starts(), ends()) <= customers();
        if (!possible) {
            throw new IllegalArgumentException("Touchpoint "
                    + Quote.of(name())
                    + " cannot have "
                    + visits()
                    + " visits of "
                    + customers()
                    + " customers of whom "
                    + returningCustomers()
                    + " returned, "
                    + starts()
                    + " started and "
                    + ends()
                    + " ended here. Each customer visits at least once, starts and ends at most once, and who"
                    + " returns visits at least twice.");
        }
    }

    /** Builds touchpoint statistics; name, visits and customers are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableTouchpointStatistics.Builder {

        /** Sets the name by which the events know it. */
        Builder name(String name);

        /** Sets how many events it has. */
        Builder visits(long visits);

        /** Sets how many different customers were here. */
        Builder customers(long customers);

        /** Sets how many customers were here twice or more. */
        Builder returningCustomers(long returningCustomers);

        /** Sets how many customers had their first event here. */
        Builder starts(long starts);

        /** Sets how many customers had their last event here. */
        Builder ends(long ends);

        /** {@return the statistics} */
        TouchpointStatistics build();
    }
}
