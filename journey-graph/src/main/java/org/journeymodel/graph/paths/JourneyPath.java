package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One way from START to END; touchpoints may repeat. Immutable. */
public final class JourneyPath {

    private final List<Touchpoint> touchpoints;
    private final List<FlowMove> moves;
    private final double probability;
    private final Outcome outcome;

    JourneyPath(List<Touchpoint> touchpoints, List<FlowMove> moves, double probability, Outcome outcome) {
        this.touchpoints = List.copyOf(touchpoints);
        this.moves = List.copyOf(moves);
        this.probability = probability;
        this.outcome = outcome;
    }

    /**
     * {@return the path that enters a flow at a touchpoint, goes by some of its moves, and ends; its
     * probability is 0 if no customer begins or ends there}
     *
     * @param flow the flow
     * @param entry the index of the first touchpoint
     * @param moves the indexes of the moves in {@link JourneyFlow#moves()}, in order; each leads out of
     *     the touchpoint that the one before leads into
     * @throws IllegalArgumentException if a move leads out of another touchpoint
     */
    public static JourneyPath along(JourneyFlow flow, int entry, int... moves) {
        List<Touchpoint> touchpoints =
                new ArrayList<>(List.of(flow.touchpoints().get(entry)));
        List<FlowMove> gone = new ArrayList<>();
        double probability = flow.entryShare(entry);
        Outcome outcome = flow.outcome(entry).orElse(Outcome.ABANDONED);
        int at = entry;
        for (int index : moves) {
            FlowMove move = flow.moves().get(index);
            if (move.source() != at) {
                throw new IllegalArgumentException("Move " + index + ", " + move + ", does not lead out of \""
                        + flow.touchpoints().get(at).id() + "\", where the path is then.");
            }
            at = move.target();
            gone.add(move);
            touchpoints.add(move.to());
            probability *= move.share();
            Outcome here = flow.outcome(at).orElse(Outcome.ABANDONED);
            outcome = here.compareTo(outcome) < 0 ? here : outcome;
        }
        return new JourneyPath(touchpoints, gone, probability * flow.exitShare(at), outcome);
    }

    /** {@return what it visits, in order; at least one} */
    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /** {@return the moves between its touchpoints; one fewer} */
    public List<FlowMove> moves() {
        return moves;
    }

    /**
     * {@return the share of customers who go exactly this way: the product of the entry share, the
     * shares of the moves and the exit share; in [0, 1]}
     */
    public double probability() {
        return probability;
    }

    /** {@return how it turns out} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * {@return this path as an object: {@code touchpoints}, by id, {@code probability} and {@code
     * outcome}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .putTexts(
                        "touchpoints", touchpoints.stream().map(Touchpoint::id).toList())
                .put("probability", probability)
                .put("outcome", outcome)
                .build();
    }

    /** {@return whether the other is the same way, by the same moves, as likely} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JourneyPath that
                && touchpoints.equals(that.touchpoints)
                && moves.equals(that.moves)
                && Double.compare(probability, that.probability) == 0
                && outcome == that.outcome;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoints, moves, probability, outcome);
    }

    /** {@return the ids and the probability, such as {@code search -> compare -> buy 34.2 %}} */
    @Override
    public String toString() {
        return touchpoints.stream().map(Touchpoint::id).collect(Collectors.joining(" -> "))
                + " "
                + Wording.percent(probability);
    }
}
