package org.journeymodel.core.observed;

import java.time.Duration;
import org.immutables.value.Value;
import org.journeymodel.core.style.ModelStyle;

/**
 * How long something took, over all times that it was seen: median and 95th percentile first, since
 * a few very long times spoil a mean, and the mean beside them, since means add up along a path.
 *
 * <p>The median of an even number of times is the mean of the two middle ones. The 95th percentile
 * is the smallest time seen that at least 95 % of all times do not exceed (nearest rank).
 */
@Value.Immutable
@ModelStyle
public abstract sealed class DurationSummary permits ImmutableDurationSummary {

    DurationSummary() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableDurationSummary.builder();
    }

    /** {@return how many times it was seen; at least 1} */
    public abstract long count();

    /** {@return the middle one of all times} */
    public abstract Duration median();

    /** {@return the time that 95 % do not exceed} */
    public abstract Duration percentile95();

    /** {@return the arithmetic mean} */
    public abstract Duration mean();

    /**
     * {@return by which share of themselves, at the most, median and 95th percentile are off, since they
     * were read from a histogram; 0, as it is unless said otherwise, if they are exact}
     *
     * <p>With 0.0005, a median of 2,000 seconds stands for one between 1,999 and 2,001. The mean is exact to
     * the nanosecond in any case.
     */
    @Value.Default
    public double relativeError() {
        return 0;
    }

    @Value.Check
    final void check() {
        Counts.requireAtLeast(1, "Count of a duration summary", count());
        if (Double.compare(relativeError(), 0) < 0 || !(relativeError() < 1)) { // -0.0 is below 0
            throw new IllegalArgumentException("Relative error of a duration summary must be at least 0 and below 1,"
                    + " but was " + relativeError() + ". Write 1 % as 0.01, and leave out what is exact.");
        }
        if (median().isNegative() || percentile95().compareTo(median()) < 0 || mean().isNegative()) {
            throw new IllegalArgumentException("Durations must not be negative, nor the 95th percentile below the"
                    + " median, but were median "
                    + median()
                    + ", 95th percentile "
                    + percentile95()
                    + ", mean "
                    + mean()
                    + ".");
        }
    }

    /** Builds summaries; everything but the error is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableDurationSummary.Builder {

        /** Sets how many times it was seen. */
        Builder count(long count);

        /** Sets the middle one of all times. */
        Builder median(Duration median);

        /** Sets the time that 95 % do not exceed. */
        Builder percentile95(Duration percentile95);

        /** Sets the arithmetic mean. */
        Builder mean(Duration mean);

        /** Sets by which share of themselves median and 95th percentile may be off; 0 otherwise. */
        Builder relativeError(double relativeError);

        /** {@return the summary} */
        DurationSummary build();
    }
}
