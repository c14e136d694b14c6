package org.journeymodel.core.observed;

import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/** How often customers went from one touchpoint straight to another, and how long it took them. */
@Value.Immutable
@ModelStyle
public abstract sealed class MoveStatistics permits ImmutableMoveStatistics {

    MoveStatistics() {}

    /**
     * {@return the statistics of a move whose times are not known}
     *
     * @param from the name of the touchpoint before
     * @param to the name of the touchpoint after, which may be the same
     * @param count how often it was seen; at least 1
     */
    public static MoveStatistics of(String from, String to, long count) {
        return builder().from(from).to(to).count(count).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableMoveStatistics.builder();
    }

    /** {@return the name of the touchpoint before} */
    public abstract String from();

    /** {@return the name of the touchpoint after} */
    public abstract String to();

    /** {@return how often it was seen; at least 1} */
    public abstract long count();

    /** {@return the time from event to event; empty if the events had no times} */
    public abstract Optional<DurationSummary> waiting();

    @Value.Check
    final void check() {
        if (count() < 1) {
            Counts.requireAtLeast(1, "Count of " + self(), count());
        }
        if (waiting().isPresent() && waiting().get().count() > count()) {
            throw new IllegalArgumentException("Waiting of "
                    + self()
                    + " sums up "
                    + waiting().get().count()
                    + " times, but the move was seen "
                    + count()
                    + " times. Count every move, with a time or without.");
        }
    }

    private String self() {
        return "move from " + Quote.of(from()) + " to " + Quote.of(to());
    }

    /** Builds move statistics; all but the waiting is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableMoveStatistics.Builder {

        /** Sets the name of the touchpoint before. */
        Builder from(String from);

        /** Sets the name of the touchpoint after. */
        Builder to(String to);

        /** Sets how often it was seen. */
        Builder count(long count);

        /** Sets the time from event to event. */
        Builder waiting(DurationSummary waiting);

        /** {@return the statistics} */
        MoveStatistics build();
    }
}
