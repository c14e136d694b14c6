package org.journeymodel.log.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.log.event.LongList;
import org.jspecify.annotations.Nullable;

/**
 * How many customers passed some touchpoints one after the other. A customer passes a step on the first
 * visit of its touchpoint after the visit on which she passed the step before, whatever comes between; a
 * touchpoint named twice must be visited twice.
 *
 * <p>Five customers who went {@code home catalog cart purchase} (two of them), {@code home catalog catalog
 * cart}, {@code home search cart} and {@code home search search} pass home, cart and purchase as 5, 4 and
 * 2: of the first 1, 0.8 and 0.4; of the step before 1, 0.8 and 0.5. Source of the two ratios: as in
 * Retentioneering and Metabase. Unlike the funnel of a journey's flow, it counts customers, not shares
 * of moves.
 *
 * <p>Counted in linear time. Immutable.
 */
public final class ObservedFunnel {

    private final long customers;
    private final List<ObservedFunnelStep> steps;

    private ObservedFunnel(long customers, List<ObservedFunnelStep> steps) {
        this.customers = customers;
        this.steps = List.copyOf(steps);
    }

    static ObservedFunnel of(LogView log, List<String> touchpoints) {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException(
                    "Funnel must have at least one step, but had none. Name the touchpoints to pass, in order.");
        }
        int[] path = touchpoints.stream().mapToInt(log::codeOf).toArray();
        long[] passed = new long[path.length];
        LongList[] times = Stream.generate(LongList::new).limit(path.length).toArray(LongList[]::new);
        log.eachJourney("Counting a funnel", (from, to) -> pass(log, path, passed, times, from, to));
        return new ObservedFunnel(log.events().customers(), steps(touchpoints, log, passed, times));
    }

    private static void pass(LogView log, int[] path, long[] passed, LongList[] times, int from, int to) {
        int step = 0;
        int before = from;
        for (int event = from; event < to && step < path.length; event++) {
            if (log.touchpoint(event) == path[step]) {
                passed[step]++;
                if (step > 0 && log.hasTime(before) && log.hasTime(event)) {
                    times[step].add(log.time(event) - log.time(before));
                }
                before = event;
                step++;
            }
        }
    }

    private static List<ObservedFunnelStep> steps(
            List<String> touchpoints, LogView log, long[] passed, LongList[] times) {
        List<ObservedFunnelStep> steps = new ArrayList<>();
        for (int step = 0; step < passed.length; step++) {
            long previous = step == 0 ? log.events().customers() : passed[step - 1];
            steps.add(new ObservedFunnelStep(
                    touchpoints.get(step),
                    passed[step],
                    Shares.find(passed[step], previous),
                    Shares.find(passed[step], passed[0]),
                    times[step].summary()));
        }
        return steps;
    }

    /** {@return how many customers the log has} */
    public long customers() {
        return customers;
    }

    /** {@return the steps in order; at least one} */
    public List<ObservedFunnelStep> steps() {
        return steps;
    }

    /** {@return this funnel as an object: {@code customers} and {@code steps}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("customers", customers)
                .put(
                        "steps",
                        AttributeValue.of(steps.stream()
                                .map(ObservedFunnelStep::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has as many customers and equal steps} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservedFunnel that && customers == that.customers && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, steps);
    }

    /** {@return the steps, such as {@code home 5 -> cart 4 -> purchase 2}} */
    @Override
    public String toString() {
        return steps.stream().map(ObservedFunnelStep::toString).collect(Collectors.joining(" -> "));
    }
}
