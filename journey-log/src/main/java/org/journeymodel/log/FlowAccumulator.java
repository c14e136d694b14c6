package org.journeymodel.log;

import java.io.InvalidObjectException;
import java.io.Serializable;
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
import org.journeymodel.log.event.EventIntake;
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
 * <p>A journey is counted as a whole, since its moves lead from event to event. Single events are put together first,
 * part by part, by {@link EventLog#builder()}, which takes them in any order: {@code
 * flow.addAll(EventLog.builder().add("u1", "home", time).add("u1", "cart", later).build())}.
 *
 * <p>That no customer is in two parts cannot be checked, since nothing is kept of single customers.
 *
 * <p>An {@linkplain #empty ordinary} accumulator keeps every waiting, 8 bytes each, so medians and 95th
 * percentiles stay exact. One that is {@linkplain #exactUpTo exact up to} a number keeps so many for each pair
 * of touchpoints, and beyond it a histogram of some 300 KB, whose median and 95th percentile are at most 0.05 %
 * off; {@link org.journeymodel.core.observed.DurationSummary#relativeError()} says which of the two each figure
 * is. Not thread-safe.
 */
public final class FlowAccumulator implements Serializable {

    private static final long serialVersionUID = 1;

    // Transient, since what is written is its bytes: see writeReplace.
    private final transient NameTable names;
    private final transient FlowCounts counts;
    private final transient int exactUpTo;

    private FlowAccumulator(NameTable names, FlowCounts counts) {
        this.names = names;
        this.counts = counts;
        this.exactUpTo = counts.exactUpTo();
    }

    /** {@return an accumulator that has counted nothing and keeps every waiting} */
    public static FlowAccumulator empty() {
        return new FlowAccumulator(new NameTable(), new FlowCounts());
    }

    /**
     * {@return an accumulator that has counted nothing and keeps up to so many waitings of each pair of
     * touchpoints, and an HdrHistogram beyond}
     *
     * <p>It needs the library {@code org.hdrhistogram:HdrHistogram} on the class path, or on the module path
     * with {@code --add-modules HdrHistogram}. Fewer than some 40,000 take less memory than a histogram.
     *
     * @param waitings how many; at least 0
     * @throws IllegalStateException if the library is not there
     */
    public static FlowAccumulator exactUpTo(int waitings) {
        if (waitings < 0) {
            throw new IllegalArgumentException("Waitings to keep of each pair of touchpoints must be at least 0, but"
                    + " was " + waitings + ". Keep some 40,000, or all of them with empty().");
        }
        try {
            FlowCounts.requireHistograms();
        } catch (LinkageError missing) {
            throw new IllegalStateException(
                    "Histograms need the library org.hdrhistogram:HdrHistogram, which is not there. Add it as a"
                            + " dependency, or keep all waitings with empty().",
                    missing);
        }
        return new FlowAccumulator(new NameTable(), new FlowCounts(waitings));
    }

    /**
     * {@return the accumulator whose bytes these are}
     *
     * @param bytes as {@link #toBytes} gave them
     * @throws IllegalArgumentException if they are not
     */
    public static FlowAccumulator ofBytes(byte[] bytes) {
        NameTable names = new NameTable();
        return new FlowAccumulator(names, FlowCodec.read(bytes, names));
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
        return addAll(journeys, ProgressListener.none());
    }

    /**
     * Counts the journeys of many customers.
     *
     * @param journeys of customers whom no part has counted
     * @param listener hears how many customers are counted
     * @throws IllegalArgumentException if a time is outside the years 1900 to 2190
     * @throws org.journeymodel.core.progress.WorkInterruptedException if the thread is interrupted; some customers are
     *     counted then
     */
    public FlowAccumulator addAll(ObservedJourneys journeys, ProgressListener listener) {
        Work work = Work.begin("Counting moves", journeys.customerCount(), listener);
        if (journeys instanceof EventLog log) {
            addAll(log, work);
        } else {
            journeys.journeys().forEach(journey -> {
                add(journey);
                work.steps(journey.events().size());
                work.advance();
            });
        }
        work.complete();
        return this;
    }

    private void addAll(EventLog log, Work work) {
        int[] codes = log.touchpoints().stream().mapToInt(this::codeOf).toArray();
        GroupedEvents events = log.events();
        for (int customer = 0; customer < events.customers(); customer++) {
            counts.begin();
            for (int event = events.start(customer); event < events.start(customer + 1); event++) {
                counts.visit(codes[events.touchpoint(event)], events.time(event));
                work.step();
            }
            counts.end();
            work.advance();
        }
    }

    /**
     * Adds what another accumulator has counted, which stays as it is.
     *
     * @param other of other customers; it keeps as many waitings as this one
     * @throws IllegalArgumentException if it is this one, or keeps more or fewer
     */
    public FlowAccumulator merge(FlowAccumulator other) {
        if (other == this) {
            throw new IllegalArgumentException(
                    "Accumulator must be merged with another one, but was with itself. Merge parts of other customers.");
        }
        if (other.exactUpTo != exactUpTo) {
            throw new IllegalArgumentException("Accumulator keeps " + kept(exactUpTo)
                    + " waitings, and so must the other one, but it keeps " + kept(other.exactUpTo)
                    + ". Begin both in the same way.");
        }
        counts.addAll(
                other.counts,
                other.names.names().stream().mapToInt(this::codeOf).toArray());
        return this;
    }

    private static String kept(int exactUpTo) {
        return exactUpTo == Integer.MAX_VALUE ? "all" : "up to " + exactUpTo;
    }

    /** {@return whether every waiting is kept so far, so that all figures are exact} */
    public boolean isExact() {
        return counts.isExact();
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

    private Object writeReplace() {
        return new Stored(toBytes());
    }

    /** What is written in place of an accumulator: its bytes, which are checked when they are read. */
    @SuppressWarnings("ArrayRecordComponent") // compared to nothing
    private record Stored(byte[] bytes) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            try {
                return ofBytes(bytes);
            } catch (IllegalArgumentException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
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
