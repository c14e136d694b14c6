package org.journeymodel.graph.simulation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.columns.Variants;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * What simulated customers did. They are called {@code customer-1}, {@code customer-2} and so on, and
 * touchpoints go by their ids. Every event has a time; its score is what the journey's personas in focus
 * feel at the touchpoint, on the scale of the journey, where that is known. Immutable.
 */
public final class SimulatedJourneys implements ObservedJourneys {

    private final JourneyFlow flow;
    private final long seed;
    private final Instant start;
    private final Tally tally;
    private final int[] starts;
    private final int[] visited;
    private final long[] times;
    private final List<String> touchpoints;
    private final OptionalDouble[] scores;
    private final Variants variants;

    SimulatedJourneys(JourneyFlow flow, long seed, Instant start, Columns events, Tally tally, Work work) {
        this.flow = flow;
        this.seed = seed;
        this.start = start;
        this.tally = tally;
        this.starts = events.starts();
        this.visited = events.touchpoints();
        this.times = events.times();
        this.touchpoints = flow.touchpoints().stream().map(Touchpoint::id).toList();
        this.scores =
                IntStream.range(0, flow.size()).mapToObj(at -> score(flow, at)).toArray(OptionalDouble[]::new);
        this.variants = Variants.of(starts, visited, work::steps);
    }

    private static OptionalDouble score(JourneyFlow flow, int touchpoint) {
        OptionalDouble feeling = flow.feeling(touchpoint);
        return feeling.isEmpty()
                ? feeling
                : OptionalDouble.of(flow.journey().emotionScale().toScore(feeling.getAsDouble()));
    }

    /** {@return the ids of the journey's touchpoints in order, those that nobody visited included} */
    @Override
    public List<String> touchpoints() {
        return touchpoints;
    }

    @Override
    public int customerCount() {
        return starts.length - 1;
    }

    /** {@return how many events there are: touchpoints visited by all customers} */
    public int eventCount() {
        return visited.length;
    }

    @Override
    public boolean hasTimes() {
        return true;
    }

    @Override
    public int variantCount() {
        return variants.count();
    }

    @Override
    public int customersOf(int variant) {
        return variants.customersOf(variant);
    }

    @Override
    public int lengthOf(int variant) {
        return variants.lengthOf(variant);
    }

    @Override
    public int touchpointAt(int variant, int place) {
        return variants.touchpointAt(variant, place);
    }

    /** {@return the journeys in the order of the customers; made as they are read} */
    @Override
    public Stream<ObservedJourney> journeys() {
        return IntStream.range(0, customerCount()).mapToObj(this::journey);
    }

    private ObservedJourney journey(int customer) {
        String name = "customer-" + (customer + 1);
        return ObservedJourney.builder()
                .events(IntStream.range(starts[customer], starts[customer + 1])
                        .mapToObj(event -> event(name, event))
                        .toList())
                .build();
    }

    private JourneyEvent event(String customer, int event) {
        return JourneyEvent.builder()
                .customer(customer)
                .touchpoint(touchpoints.get(visited[event]))
                .time(start.plusNanos(times[event]))
                .score(scores[visited[event]])
                .build();
    }

    /** {@return the seed by which they were made} */
    public long seed() {
        return seed;
    }

    /** {@return how many customers were left on their way, having made as many moves as allowed} */
    public int unfinished() {
        return tally.unfinished();
    }

    /** {@return whether every customer came to an end} */
    public boolean isComplete() {
        return unfinished() == 0;
    }

    /**
     * {@return the share of customers whose journey turned out so; of one left on her way, by what she had
     * visited}
     *
     * @param outcome success, failure, neutral or abandoned
     */
    public double shareOf(Outcome outcome) {
        return (double) tally.of(outcome) / customerCount();
    }

    /**
     * {@return how far a share may well be from the exact one by chance: √(p (1 − p) / (n + 4)) with p =
     * (k + 2) / (n + 4), k of n customers having that outcome}
     *
     * <p>Where 40 of 96 customers succeed, p is 0.42, and the standard error √(0.42 · 0.58 / 100) =
     * 0.0494. Of two simulations in three the share is within one of it, of 20 in 19 within two. It is
     * never 0, not even where no customer, or every one, had the outcome. Source: Agresti and Coull,
     * Approximate is better than exact, 1998.
     *
     * @param outcome success, failure, neutral or abandoned
     */
    public double standardErrorOf(Outcome outcome) {
        return standardError(tally.of(outcome), customerCount());
    }

    static double standardError(int successes, int customers) {
        double all = customers + 4.0;
        double share = (successes + 2) / all;
        return Math.sqrt(share * (1 - share) / all);
    }

    /**
     * {@return these journeys as an object: {@code customers}, {@code events}, {@code seed}, as text since
     * JSON numbers are not that long, {@code complete}; {@code outcomes}, each with {@code share} and
     * {@code standardError}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        ObjectBuilder outcomes = AttributeValue.object();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(
                    AttributeValue.of(outcome).value(),
                    AttributeValue.object()
                            .put("share", shareOf(outcome))
                            .put("standardError", standardErrorOf(outcome))
                            .build());
        }
        return AttributeValue.object()
                .put("customers", customerCount())
                .put("events", eventCount())
                .put("seed", Long.toString(seed))
                .put("complete", isComplete())
                .put("outcomes", outcomes.build())
                .build();
    }

    /** {@return whether the other are the same journeys of the same customers of an equal journey} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SimulatedJourneys that
                && seed == that.seed
                && unfinished() == that.unfinished()
                && start.equals(that.start)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(visited, that.visited)
                && Arrays.equals(times, that.times)
                && flow.journey().equals(that.flow.journey());
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed, start, Arrays.hashCode(visited));
    }

    /** {@return a short description, such as {@code 1000 customers by seed 42, 3605 events, complete}} */
    @Override
    public String toString() {
        return customerCount() + " customers by seed " + seed + ", " + eventCount() + " events, "
                + (isComplete() ? "complete" : unfinished() + " left on their way");
    }
}
