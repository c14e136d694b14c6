package org.journeymodel.log.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
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
 * <p>With a <em>time window</em>, as product analytics count, a customer passes a step if some visits pass it and
 * all steps before, one after the other, the last one at most that long after the first. They may begin at any
 * visit of the first step. With a window of 10 minutes {@code home 10:00, home 10:08, cart 10:12, purchase 10:20}
 * passes home and cart, from 10:08 on, but not purchase, which needs a window of 12 minutes. {@link
 * ObservedFunnelStep#sincePrevious()} is of the visits with which she first got so far, of several the ones that
 * began last.
 *
 * <p>Counted in linear time; with a window, times the steps that are at one touchpoint. Immutable.
 */
public final class ObservedFunnel {

    private final Optional<Duration> window;
    private final long customers;
    private final List<ObservedFunnelStep> steps;

    private ObservedFunnel(Optional<Duration> window, long customers, List<ObservedFunnelStep> steps) {
        this.window = window;
        this.customers = customers;
        this.steps = List.copyOf(steps);
    }

    static ObservedFunnel of(LogView log, List<String> touchpoints) {
        int[] path = pathOf(log, touchpoints);
        long[] passed = new long[path.length];
        LongList[] times = Stream.generate(LongList::new).limit(path.length).toArray(LongList[]::new);
        log.eachJourney("Counting a funnel", (from, to) -> pass(log, path, passed, times, from, to));
        return new ObservedFunnel(Optional.empty(), log.events().customers(), steps(touchpoints, log, passed, times));
    }

    static ObservedFunnel within(LogView log, Duration window, List<String> touchpoints) {
        FunnelCount count = new FunnelCount(log, pathOf(log, touchpoints), window);
        return new ObservedFunnel(
                Optional.of(window), log.events().customers(), steps(touchpoints, log, count.passed(), count.times()));
    }

    private static int[] pathOf(LogView log, List<String> touchpoints) {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException(
                    "Funnel must have at least one step, but had none. Name the touchpoints to pass, in order.");
        }
        return touchpoints.stream().mapToInt(log::codeOf).toArray();
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

    /** {@return how long the last step may be after the first; empty for any time} */
    public Optional<Duration> window() {
        return window;
    }

    /** {@return how many customers the log has} */
    public long customers() {
        return customers;
    }

    /** {@return the steps in order; at least one} */
    public List<ObservedFunnelStep> steps() {
        return steps;
    }

    /** {@return this funnel as an object: {@code window}, if there is one, {@code customers} and {@code steps}} */
    public ObjectValue toAttributes() {
        ObjectBuilder object = AttributeValue.object();
        window.ifPresent(each -> object.put("window", each));
        return object.put("customers", customers)
                .put(
                        "steps",
                        AttributeValue.of(steps.stream()
                                .map(ObservedFunnelStep::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has the same window, as many customers and equal steps} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservedFunnel that
                && window.equals(that.window)
                && customers == that.customers
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, customers, steps);
    }

    /** {@return the steps, such as {@code home 5 -> cart 4 -> purchase 2}, and {@code , within 7 d} where that is asked} */
    @Override
    public String toString() {
        return steps.stream().map(ObservedFunnelStep::toString).collect(Collectors.joining(" -> "))
                + window.map(each -> ", within " + FigureText.duration(each)).orElse("");
    }
}
