package org.journeymodel.log;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.log.event.FlowCounts;
import org.journeymodel.log.event.GroupedEvents;
import org.journeymodel.log.event.StoredCounts;
import org.journeymodel.log.event.Times;

/**
 * Counts what many customers do, part by part, where no single log holds them all: in a stream, or in the
 * aggregate of a distributed engine. Partition the events by customer, count each part, {@linkplain
 * #merge merge} the counts in any order: the statistics equal those of the whole.
 *
 * <pre>{@code
 * FlowAccumulator monday = FlowAccumulator.exact().addAll(EventLog.read(mondaysCustomers));
 * FlowAccumulator tuesday = FlowAccumulator.exact().addAll(EventLog.read(tuesdaysCustomers));
 * FlowStatistics both = monday.merge(tuesday).statistics();
 * }</pre>
 *
 * <p>Each customer's journey must be added whole and once. That nobody comes twice cannot be checked, since
 * nothing is kept of single customers.
 *
 * <p>An {@linkplain #exact exact} accumulator keeps 8 bytes for each move of a customer. One that is {@linkplain
 * #exactUpTo exact up to} a number of times keeps so many for each pair of touchpoints, and beyond that some
 * 300 KB for it, whose median and 95th percentile are at most 0.05 % off: {@link
 * org.journeymodel.core.observed.DurationSummary#relativeError()} says which of the two each figure is.
 *
 * <p>Serialized, it can be sent to another process of the same version of this library. Not thread-safe.
 */
public final class FlowAccumulator implements Serializable {

    private static final long serialVersionUID = 1;

    // Never written as they are, see writeReplace.
    private final transient Map<String, Integer> codes = new HashMap<>();
    private final transient List<String> names = new ArrayList<>();
    private final transient FlowCounts counts;
    private final transient int exactUpTo;

    private FlowAccumulator(FlowCounts counts, int exactUpTo) {
        this.counts = counts;
        this.exactUpTo = exactUpTo;
    }

    /** {@return an empty accumulator that keeps every time, so that all figures are exact} */
    public static FlowAccumulator exact() {
        return new FlowAccumulator(new FlowCounts(), Integer.MAX_VALUE);
    }

    /**
     * {@return an empty accumulator that keeps up to so many times of each pair of touchpoints, and an
     * HdrHistogram beyond}
     *
     * <p>It needs the library {@code org.hdrhistogram:HdrHistogram} on the class path, or on the module path
     * with {@code --add-modules HdrHistogram}. Fewer than some 40,000 times take less memory than a histogram.
     *
     * @param times how many; at least 0
     * @throws IllegalStateException if the library is not there
     */
    public static FlowAccumulator exactUpTo(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("Times to keep of each pair of touchpoints must be at least 0, but was "
                    + times + ". Keep some 40,000, or all of them with exact().");
        }
        try {
            FlowCounts.requireHistograms();
        } catch (LinkageError missing) {
            throw new IllegalStateException(
                    "Histograms need the library org.hdrhistogram:HdrHistogram, which is not there. Add it as a"
                            + " dependency, or keep all times with exact().",
                    missing);
        }
        return new FlowAccumulator(new FlowCounts(times), times);
    }

    /**
     * Counts one customer who was not counted before.
     *
     * @param journey all that the customer did
     * @return this
     * @throws IllegalArgumentException if a time is not in the years 1900 to 2190; nothing is counted then
     */
    public FlowAccumulator add(ObservedJourney journey) {
        long[] times = journey.events().stream().mapToLong(FlowAccumulator::timeOf).toArray();
        counts.begin();
        for (int event = 0; event < times.length; event++) {
            counts.visit(codeOf(journey.events().get(event).touchpoint()), times[event]);
        }
        counts.end();
        return this;
    }

    private static long timeOf(JourneyEvent event) {
        return event.time().map(EventIntake::nanosOf).orElse(Times.UNKNOWN);
    }

    /**
     * Counts many customers, none of whom was counted before.
     *
     * @param journeys such as an {@link EventLog}, which is read without making an object for each event
     * @return this
     * @throws IllegalArgumentException if a time is not in the years 1900 to 2190; customers before it are
     *     counted then
     */
    public FlowAccumulator addAll(ObservedJourneys journeys) {
        if (journeys instanceof EventLog log) {
            addColumns(log.events(), codesOf(log.touchpoints()));
        } else {
            journeys.journeys().forEachOrdered(this::add);
        }
        return this;
    }

    private void addColumns(GroupedEvents events, int[] ours) {
        for (int customer = 0; customer < events.customers(); customer++) {
            counts.begin();
            for (int event = events.start(customer); event < events.start(customer + 1); event++) {
                counts.visit(ours[events.touchpoint(event)], events.time(event));
            }
            counts.end();
        }
    }

    private int[] codesOf(List<String> touchpoints) {
        return touchpoints.stream().mapToInt(this::codeOf).toArray();
    }

    private int codeOf(String touchpoint) {
        Integer known = codes.putIfAbsent(touchpoint, names.size());
        if (known != null) {
            return known;
        }
        names.add(touchpoint);
        counts.ensureTouchpoints(names.size());
        return names.size() - 1;
    }

    /**
     * Adds what another accumulator counted of other customers. The other one stays as it is.
     *
     * @param others keeps as many times as this one
     * @return this
     * @throws IllegalArgumentException if it keeps more or fewer, or is this one
     */
    public FlowAccumulator merge(FlowAccumulator others) {
        if (others == this) {
            throw new IllegalArgumentException("An accumulator cannot be merged with itself: each customer counts"
                    + " once. Merge one of other customers.");
        }
        if (others.exactUpTo != exactUpTo) {
            throw new IllegalArgumentException("An accumulator that keeps " + kept(exactUpTo)
                    + " times cannot be merged with one that keeps " + kept(others.exactUpTo)
                    + " times. Begin both in the same way.");
        }
        counts.addAll(others.counts, codesOf(others.names));
        return this;
    }

    private static String kept(int exactUpTo) {
        return exactUpTo == Integer.MAX_VALUE ? "all" : "up to " + exactUpTo;
    }

    /** {@return whether every time is kept so far, so that all figures are exact} */
    public boolean isExact() {
        return counts.isExact();
    }

    /**
     * {@return what was counted so far: touchpoints in the order of their names, whatever the order in which
     * they came; moves in the order of the touchpoint they lead from, then of the one they lead to}
     */
    public FlowStatistics statistics() {
        int[] order = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return counts.statistics(names, order);
    }

    /** {@return a short description, such as {@code 2 touchpoints, all times kept}} */
    @Override
    public String toString() {
        return names.size() + " touchpoints, " + kept(exactUpTo) + " times kept";
    }

    private Object writeReplace() {
        return new Stored(names.toArray(String[]::new), counts.stored());
    }

    /** What is written: names and numbers, checked when they are read. */
    @SuppressWarnings("ArrayRecordComponent") // goes to a stream at once and is compared to nothing
    private record Stored(String[] names, StoredCounts counts) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            Set<String> different = new LinkedHashSet<>(Arrays.asList(names));
            if (different.size() != counts.touchpoints().length || names.length != different.size()) {
                throw new InvalidObjectException("Stored counts have " + counts.touchpoints().length
                        + " touchpoints, but " + different.size() + " different names. Store them anew.");
            }
            FlowAccumulator accumulator = new FlowAccumulator(FlowCounts.of(counts), counts.exactUpTo());
            different.forEach(name -> accumulator.codeOf(Objects.requireNonNull(name, "name")));
            return accumulator;
        }
    }
}
