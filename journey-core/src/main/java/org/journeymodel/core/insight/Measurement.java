package org.journeymodel.core.insight;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.invariant.Subject;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/** A figure that was measured: of what, when, and on how many customers. */
@Value.Immutable
@ModelStyle
public abstract sealed class Measurement permits ImmutableMeasurement {

    Measurement() {}

    /**
     * {@return a figure and what it is of}
     *
     * @param metric what was measured
     * @param value the figure; finite
     * @param unit what the figure counts, such as "%" or "min"
     * @throws IllegalArgumentException if an argument cannot be; the message says what is allowed
     */
    public static Measurement of(String metric, double value, String unit) {
        return builder().metric(metric).value(value).unit(unit).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableMeasurement.builder();
    }

    /** {@return a builder that holds all of this measurement} */
    public final Builder toBuilder() {
        return ImmutableMeasurement.builder().copyOf(this);
    }

    /** {@return what was measured, such as "conversion" or "minutes on hold"} */
    public abstract String metric();

    /** {@return the figure; finite, never -0.0} */
    public abstract double value();

    /** {@return what the figure counts, such as "%" or "min"} */
    public abstract Optional<String> unit();

    /** {@return the days that it covers} */
    public abstract Optional<Period> period();

    /** {@return how many customers it rests on} */
    public abstract OptionalLong sampleSize();

    @Value.Check
    final Measurement check() {
        Checks.requireText("Measurement metric", metric());
        Checks.requireText("Measurement unit", unit());
        Subject self = Subject.of(() -> "of measurement " + Quote.of(metric()));
        Checks.requireFinite(self.attribute("Value"), value());
        Checks.requireAtLeastOne(self.attribute("Sample size"), sampleSize());
        return Checks.isNegativeZero(value()) ? toBuilder().value(0.0).build() : this;
    }

    /** Builds measurements; metric and value are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableMeasurement.Builder {

        /** Sets what was measured. */
        Builder metric(String metric);

        /** Sets the figure. */
        Builder value(double value);

        /** Sets what the figure counts. */
        Builder unit(String unit);

        /** Sets what the figure counts, or clears it with an empty optional. */
        Builder unit(Optional<String> unit);

        /** Sets the days that it covers. */
        Builder period(Period period);

        /** Sets the days that it covers, or clears it with an empty optional. */
        Builder period(Optional<? extends Period> period);

        /** Sets how many customers it rests on, at least 1. */
        Builder sampleSize(long sampleSize);

        /**
         * Sets how many customers it rests on, at least 1, or clears it with an empty optional.
         */
        Builder sampleSize(OptionalLong sampleSize);

        /** {@return the measurement} */
        Measurement build();
    }
}
