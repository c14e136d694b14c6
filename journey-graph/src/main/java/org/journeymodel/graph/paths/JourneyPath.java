package org.journeymodel.graph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One way through the journey, from START to END unless another was asked for; touchpoints may
 * repeat. Immutable.
 */
public final class JourneyPath {

    private final JourneyFlow flow;
    private final int first;
    private final List<Touchpoint> touchpoints;
    private final List<FlowMove> moves;
    private final double probability;
    private final Outcome outcome;

    private JourneyPath(
            JourneyFlow flow, int first, List<Touchpoint> touchpoints, List<FlowMove> moves, double probability) {
        this.flow = flow;
        this.first = first;
        this.touchpoints = List.copyOf(touchpoints);
        this.moves = List.copyOf(moves);
        this.probability = probability;
        this.outcome = outcomeOf(flow, first, moves);
    }

    /** The moves from a touchpoint on, and the share of customers who go so. */
    static JourneyPath of(JourneyFlow flow, int first, List<FlowMove> moves, double probability) {
        List<Touchpoint> touchpoints = new ArrayList<>(moves.size() + 1);
        touchpoints.add(flow.touchpoints().get(first));
        for (FlowMove move : moves) {
            touchpoints.add(flow.touchpoints().get(move.target()));
        }
        return new JourneyPath(flow, first, touchpoints, moves, probability);
    }

    private static Outcome outcomeOf(JourneyFlow flow, int first, List<FlowMove> moves) {
        Outcome outcome = flow.outcome(first).orElse(Outcome.ABANDONED);
        for (FlowMove move : moves) {
            Outcome here = flow.outcome(move.target()).orElse(Outcome.ABANDONED);
            outcome = here.compareTo(outcome) < 0 ? here : outcome;
        }
        return outcome;
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
        List<FlowMove> gone = new ArrayList<>();
        double probability = flow.entryShare(entry);
        int at = entry;
        for (int index : moves) {
            FlowMove move = flow.moves().get(index);
            if (move.source() != at) {
                throw new IllegalArgumentException("Move " + index + ", " + move + ", does not lead out of \""
                        + flow.touchpoints().get(at).id() + "\", where the path is then.");
            }
            at = move.target();
            gone.add(move);
            probability *= move.share();
        }
        return of(flow, entry, gone, probability * flow.exitShare(at));
    }

    /** {@return the flow that it goes along} */
    public JourneyFlow flow() {
        return flow;
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
     * shares of the moves and the exit share; in (0, 1], or 0 if it is less than any number can say}
     *
     * <p>Where a path begins at a touchpoint that was asked for, there is no entry share: it is the
     * share of the visits there. Where it ends at one, there is no exit share.
     */
    public double probability() {
        return probability;
    }

    /** {@return how many of its moves have a share of each provenance: what its probability rests on} */
    public Map<Provenance, Integer> basis() {
        Map<Provenance, Integer> basis = new EnumMap<>(Provenance.class);
        for (Provenance each : Provenance.values()) {
            basis.put(each, 0);
        }
        moves.forEach(move -> basis.merge(move.provenance(), 1, Integer::sum));
        return Collections.unmodifiableMap(basis);
    }

    /** {@return how it turns out, as far as it goes} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * {@return how long it takes: stays and typical waits}
     *
     * <p>Of search (1 h), compare (not known), buy (10 min), with 2 d of waiting before buy and none
     * known before compare, it is at least 2 d 1 h 10 min, 3 of 5 times known.
     */
    public PathTime time() {
        return PathTime.of(flow, first, moves);
    }

    /** {@return the lowest valence, -1 to 1, that is known of its touchpoints; empty if none is} */
    public OptionalDouble lowestFeeling() {
        return feelings().min();
    }

    /** {@return the highest valence, -1 to 1, that is known of its touchpoints; empty if none is} */
    public OptionalDouble highestFeeling() {
        return feelings().max();
    }

    /** {@return how many of its touchpoints, each visit counted, have no known feeling} */
    public int unknownFeelings() {
        return touchpoints.size() - (int) feelings().count();
    }

    private DoubleStream feelings() {
        return IntStream.concat(IntStream.of(first), moves.stream().mapToInt(FlowMove::target))
                .mapToObj(flow::feeling)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::orElseThrow);
    }

    /**
     * {@return where customers change the channel, in order}
     *
     * <p>Of two touchpoints with several channels each, the channel changes if they share none. Those
     * without channel are passed over. Of search (website), think (none), call (phone), chat (phone,
     * website), there is one change: search to call, website to phone.
     */
    public List<PathChange> channelChanges() {
        return PathChange.along(touchpoints, Touchpoint::channels);
    }

    /**
     * {@return where one team hands customers over to another, in order}
     *
     * <p>Touchpoints without team are passed over. Of offer (sales), sign (none), install (service),
     * there is one handover: offer to install, sales to service.
     */
    public List<PathChange> teamHandovers() {
        return PathChange.along(
                touchpoints, touchpoint -> touchpoint.team().map(List::of).orElse(List.of()));
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
        return inWords() + " " + Wording.percent(probability);
    }

    /** The ids alone. */
    String inWords() {
        return touchpoints.stream().map(Touchpoint::id).collect(Collectors.joining(" -> "));
    }
}
