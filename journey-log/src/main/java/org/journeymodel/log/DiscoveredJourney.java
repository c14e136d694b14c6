package org.journeymodel.log;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.message.FigureText;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.observed.MoveStatistics;
import org.journeymodel.log.discovery.MoveSelection;

/**
 * The journey that a log shows, what was counted for it, and what of it the journey leaves out.
 *
 * <p>Immutable, safe to share between threads, and equal to any other of equal content.
 */
public final class DiscoveredJourney {

    private final Journey journey;
    private final FlowStatistics statistics;
    private final List<MoveStatistics> leftOut;

    DiscoveredJourney(Journey journey, FlowStatistics statistics, List<MoveStatistics> leftOut) {
        this.journey = journey;
        this.statistics = statistics;
        this.leftOut = List.copyOf(leftOut);
    }

    /** {@return the journey, as {@link Discovery} describes it} */
    public Journey journey() {
        return journey;
    }

    /** {@return all that was counted, with the names that the events use} */
    public FlowStatistics statistics() {
        return statistics;
    }

    /** {@return the moves without a transition in the journey, in the order of the statistics} */
    public List<MoveStatistics> leftOut() {
        return leftOut;
    }

    /**
     * {@return the share, 0 to 1, of all moves that the journey's transitions carry; 1 if there was no
     * move}
     *
     * <p>With 70 moves home to cart, 25 cart to home and 5 home to home, of which the last is left
     * out, it is 0.95.
     */
    public double coverage() {
        long all = MoveSelection.totalOf(statistics.moves());
        return all == 0 ? 1 : (double) (all - MoveSelection.totalOf(leftOut)) / all;
    }

    /**
     * {@return what was discovered as an object: {@code journey}, by id, {@code customers}, {@code events},
     * {@code touchpoints}, {@code transitions}, {@code coverage} and {@code leftOut}, the moves without a
     * transition, each with {@code from}, {@code to} and {@code count}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("journey", journey.id())
                .put("customers", statistics.customers())
                .put("events", statistics.events())
                .put("touchpoints", statistics.touchpoints().size())
                .put("transitions", journey.transitions().size())
                .put("coverage", coverage())
                .put(
                        "leftOut",
                        AttributeValue.of(leftOut.stream()
                                .map(DiscoveredJourney::attributesOf)
                                .toList()))
                .build();
    }

    private static ObjectValue attributesOf(MoveStatistics move) {
        return AttributeValue.object()
                .put("from", move.from())
                .put("to", move.to())
                .put("count", move.count())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiscoveredJourney that
                && journey.equals(that.journey)
                && statistics.equals(that.statistics)
                && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, statistics, leftOut);
    }

    /** {@return a short description of the journey and its coverage} */
    @Override
    public String toString() {
        return journey + ", " + FigureText.percent(coverage()) + " of " + statistics;
    }
}
