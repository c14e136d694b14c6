package org.journeymodel.core.insight;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.journeymodel.core.style.ModelStyle;

/** A span of days, its last one included. */
@Value.Immutable
@ModelStyle
public abstract sealed class Period permits ImmutablePeriod {

    Period() {}

    /**
     * {@return the days from the first to the last}
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Period of(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutablePeriod.builder();
    }

    /** {@return a builder that holds all of this period} */
    public final Builder toBuilder() {
        return ImmutablePeriod.builder().copyOf(this);
    }

    /** {@return the first day} */
    public abstract LocalDate from();

    /** {@return the last day, not before the first} */
    public abstract LocalDate to();

    @Value.Check
    final void check() {
        if (to().isBefore(from())) {
            throw new IllegalArgumentException("Period must not end before it begins, but was from " + from() + " to "
                    + to() + ". Were the two confused?");
        }
    }

    /** Builds periods; from and to are required. Not thread-safe. */
    public sealed interface Builder permits ImmutablePeriod.Builder {

        /** Sets the first day. */
        Builder from(LocalDate from);

        /** Sets the last day. */
        Builder to(LocalDate to);

        /** {@return the period} */
        Period build();
    }
}
