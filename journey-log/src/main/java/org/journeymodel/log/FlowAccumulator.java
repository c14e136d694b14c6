package org.journeymodel.log;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.FlowCodec;
import org.journeymodel.log.event.FlowCounts;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.NameTable;
import org.journeymodel.log.event.Times;
import org.jspecify.annotations.Nullable;

/**
 * Counts journeys in parts: each part by an accumulator of its own, perhaps on another machine, then merged.
 * As long as all events of a customer are in one part, merging the parts, in any order, gives exactly what
 * counting the whole gives. The bytes of an accumulator carry it from one process to another, so that it fits
 * the aggregate of a distributed engine.
 *
 * <p>Two parts, {@code u1: home cart} and {@code u2: home home}, merged: home has 3 visits by 2 customers of
 * whom 1 returned, and 2 starts; the moves are home to cart 1 and home to home 1.
 *
 * <p>Medians and 95th percentiles stay exact, so every waiting is kept, 8 bytes each. Not thread-safe.
 */
public final class FlowAccumulator {

    private final NameTable names = new NameTable();
    private final FlowCounts counts = new FlowCounts();

    private FlowAccumulator() {}

    /** {@return an accumulator that has counted nothing} */
    public static FlowAccumulator empty() {
        return new FlowAccumulator();
    }

    /**
     * {@return the accumulator whose bytes these are}
     *
     * @param bytes as {@link #toBytes} gave them
     * @throws IllegalArgumentException if they are not
     */
    public static FlowAccumulator ofBytes(byte[] bytes) {
        FlowAccumulator read = new FlowAccumulator();
        FlowCodec.read(bytes, read.names, read.counts);
        return read;
    }

    /**
     * Counts the journey of one customer.
     *
     * @param journey of a customer whom no part has counted
     * @throws IllegalArgumentException if a time is outside the years 1900 to 2190; nothing is counted then
     */
    public FlowAccumulator add(ObservedJourney journey) {
        List<JourneyEvent> events = journey.events();
        long[] times = events.stream()
                .mapToLong(event -> timeOf(event.time().orElse(null)))
                .toArray();
        counts.begin();
        for (int event = 0; event < times.length; event++) {
            counts.visit(codeOf(events.get(event).touchpoint()), times[event]);
        }
        counts.end();
        return this;
    }

    /**
     * Counts the journeys of many customers.
     *
     * @param journeys of customers whom no part has counted
     * @throws IllegalArgumentException if a time is outside the years 1900 to 2190
     */
    public FlowAccumulator addAll(ObservedJourneys journeys) {
        if (journeys instanceof EventLog log) {
            addAll(log);
        } else {
            journeys.journeys().forEach(this::add);
        }
        return this;
    }

    private void addAll(EventLog log) {
        int[] codes = log.touchpoints().stream().mapToInt(this::codeOf).toArray();
        GroupedEvents events = log.events();
        Work work = Work.begin("Counting moves", ProgressListener.none());
        for (int customer = 0; customer < events.customers(); customer++) {
            counts.begin();
            for (int event = events.start(customer); event < events.start(customer + 1); event++) {
                counts.visit(codes[events.touchpoint(event)], events.time(event));
                work.step();
            }
            counts.end();
        }
    }

    /**
     * Adds what another accumulator has counted, which stays as it is.
     *
     * @param other of other customers
     * @throws IllegalArgumentException if it is this one
     */
    public FlowAccumulator merge(FlowAccumulator other) {
        if (other == this) {
            throw new IllegalArgumentException(
                    "Accumulator must be merged with another one, but was with itself. Merge parts of other customers.");
        }
        counts.addAll(
                other.counts,
                other.names.names().stream().mapToInt(this::codeOf).toArray());
        return this;
    }

    /**
     * {@return what was counted so far: touchpoints in order of their names, moves in the order of the touchpoint
     * they lead from, then of the one they lead to}
     */
    public FlowStatistics statistics() {
        List<String> known = names.names();
        return counts.statistics(known, byName(known));
    }

    /** {@return this accumulator as bytes; equal counts give equal bytes, however they came together} */
    public byte[] toBytes() {
        List<String> known = names.names();
        return FlowCodec.write(known, byName(known), counts);
    }

    private static int[] byName(List<String> names) {
        List<String> texts = List.copyOf(names);
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int codeOf(String touchpoint) {
        int known = names.find(touchpoint);
        if (known != NameTable.UNKNOWN) {
            return known;
        }
        int code = names.add(touchpoint);
        counts.ensureTouchpoints(code + 1);
        return code;
    }

    private static long timeOf(@Nullable Instant time) {
        return time == null ? Times.UNKNOWN : EventIntake.nanosOf(time);
    }

    /** {@return a short description, such as {@code 8 events, 5 customers, 2 touchpoints, 2 moves}} */
    @Override
    public String toString() {
        return statistics().toString();
    }
}
