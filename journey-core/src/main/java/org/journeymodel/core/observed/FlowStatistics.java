package org.journeymodel.core.observed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.style.ModelStyle;

/**
 * What many customers did, counted: visits, moves, starts and ends, and how long moves took. Plain
 * numbers, whatever they were counted from; {@code journey-log} counts them from event logs.
 *
 * <p>The counts add up: at every touchpoint, the visits are the starts and the moves into it, and
 * they are the ends and the moves out of it.
 *
 * <p>Five customers who went {@code home cart}, {@code home cart}, {@code home}, {@code home home}
 * and {@code cart} make 8 events: {@code home} has 5 visits by 4 customers of whom 1 returned, 4
 * starts, 2 ends; {@code cart} has 3 visits by 3 customers, 1 start, 3 ends; the moves are home to
 * cart 2 and home to home 1.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class FlowStatistics permits ImmutableFlowStatistics {

    FlowStatistics() {}

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableFlowStatistics.builder();
    }

    /** {@return the touchpoints that were visited, in the order given} */
    public abstract List<TouchpointStatistics> touchpoints();

    /** {@return the distinct moves that were seen, in the order given} */
    public abstract List<MoveStatistics> moves();

    /** {@return the time of the first event; empty if the events had no times} */
    public abstract Optional<Instant> firstEvent();

    /** {@return the time of the last event; empty if the events had no times} */
    public abstract Optional<Instant> lastEvent();

    /** {@return how many customers were seen: the sum of all starts} */
    @Value.Derived
    @Value.Auxiliary
    public long customers() {
        return touchpoints().stream().mapToLong(TouchpointStatistics::starts).sum();
    }

    /** {@return how many events were seen: the sum of all visits} */
    @Value.Derived
    @Value.Auxiliary
    public long events() {
        return touchpoints().stream().mapToLong(TouchpointStatistics::visits).sum();
    }

    /**
     * {@return the statistics of a touchpoint, or empty if nobody visited it}
     *
     * @param name the name by which the events know it
     */
    public final Optional<TouchpointStatistics> findTouchpoint(String name) {
        return Optional.ofNullable(touchpointsByName().get(Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return the statistics of a touchpoint}
     *
     * @param name the name by which the events know it
     * @throws NoSuchElementException if nobody visited it; the message names the nearest name
     */
    public final TouchpointStatistics getTouchpoint(String name) {
        return findTouchpoint(name)
                .orElseThrow(() -> new NoSuchElementException("Flow statistics have no touchpoint "
                        + Quote.of(name)
                        + ". "
                        + Suggestion.remedy(name, touchpointsByName().keySet())));
    }

    @Value.Derived
    @Value.Auxiliary
    Map<String, TouchpointStatistics> touchpointsByName() {
        Map<String, TouchpointStatistics> byName = new LinkedHashMap<>();
        for (TouchpointStatistics touchpoint : touchpoints()) {
            byName.putIfAbsent(touchpoint.name(), touchpoint);
        }
        return byName;
    }

    /** {@return a short description, such as {@code 8 events, 5 customers, 2 touchpoints, 2 moves}} */
    @Override
    public final String toString() {
        return counted(events(), "event") + ", " + counted(customers(), "customer") + ", "
                + counted(touchpoints().size(), "touchpoint") + ", " + counted(moves().size(), "move");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @Value.Check
    final void check() {
        FlowBalance balance = new FlowBalance(touchpoints());
        balance.addAll(moves());
        balance.requireEqual();
        if (firstEvent().isPresent() && lastEvent().isPresent()) {
            requireOrder(firstEvent().get(), lastEvent().get());
        }
    }

    private static void requireOrder(Instant first, Instant last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Last event must not be before the first, but was at "
                    + last
                    + " where the first was at "
                    + first
                    + ". Were the two confused?");
        }
    }

    /** Builds flow statistics; nothing is required. Not thread-safe. */
    public sealed interface Builder permits ImmutableFlowStatistics.Builder {

        /** Adds touchpoints that were visited. */
        Builder addTouchpoints(TouchpointStatistics... touchpoints);

        /** Replaces the touchpoints that were visited. */
        Builder touchpoints(Iterable<? extends TouchpointStatistics> touchpoints);

        /** Adds distinct moves that were seen. */
        Builder addMoves(MoveStatistics... moves);

        /** Replaces the distinct moves that were seen. */
        Builder moves(Iterable<? extends MoveStatistics> moves);

        /** Sets the time of the first event. */
        Builder firstEvent(Instant firstEvent);

        /** Sets the time of the last event. */
        Builder lastEvent(Instant lastEvent);

        /** {@return the statistics} */
        FlowStatistics build();
    }
}
