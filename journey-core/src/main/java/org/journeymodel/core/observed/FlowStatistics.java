package org.journeymodel.core.observed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
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
        return touchpoints().stream()
                .filter(touchpoint -> touchpoint.name().equals(name))
                .findFirst();
    }

    /** {@return a short description, such as {@code 8 events, 5 customers, 2 touchpoints, 2 moves}} */
    @Override
    public final String toString() {
        return events()
                + " events, "
                + customers()
                + " customers, "
                + touchpoints().size()
                + " touchpoints, "
                + moves().size()
                + " moves";
    }

    @Value.Check
    final void check() {
        Map<String, long[]> passing = new LinkedHashMap<>();
        for (TouchpointStatistics touchpoint : touchpoints()) {
            long[] inAndOut = {touchpoint.starts(), touchpoint.ends()};
            if (passing.put(touchpoint.name(), inAndOut) != null) {
                throw new IllegalArgumentException(
                        "Touchpoint " + touchpoint.name() + " is counted twice. Give each touchpoint one entry.");
            }
        }
        Map<List<String>, MoveStatistics> seen = new LinkedHashMap<>();
        for (MoveStatistics move : moves()) {
            if (seen.put(List.of(move.from(), move.to()), move) != null) {
                throw new IllegalArgumentException(
                        "Move " + move.from() + " -> " + move.to() + " is counted twice. Give each move one entry.");
            }
            countOf(passing, move, move.to())[0] += move.count();
            countOf(passing, move, move.from())[1] += move.count();
        }
        for (TouchpointStatistics touchpoint : touchpoints()) {
            long[] inAndOut = passing.getOrDefault(touchpoint.name(), new long[2]);
            requireSum(touchpoint, "starts and moves into it", inAndOut[0]);
            requireSum(touchpoint, "ends and moves out of it", inAndOut[1]);
        }
    }

    private static long[] countOf(Map<String, long[]> passing, MoveStatistics move, String name) {
        long[] inAndOut = passing.get(name);
        if (inAndOut == null) {
            throw new IllegalArgumentException("Move "
                    + move.from()
                    + " -> "
                    + move.to()
                    + " names touchpoint "
                    + name
                    + ", which has no count. Add its touchpoint statistics.");
        }
        return inAndOut;
    }

    private static void requireSum(TouchpointStatistics touchpoint, String what, long sum) {
        if (sum != touchpoint.visits()) {
            throw new IllegalArgumentException("Touchpoint "
                    + touchpoint.name()
                    + " has "
                    + touchpoint.visits()
                    + " visits, but "
                    + sum
                    + " "
                    + what
                    + ". The two must be equal.");
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
