package org.journeymodel.graph.guarantee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.wording.MoveWording;
import org.jspecify.annotations.Nullable;

/**
 * What the company does: for each touchpoint where it is to choose, the one move that it takes,
 * whenever a customer is there. To remember what happened before would gain it nothing. Immutable.
 */
public final class Strategy {

    private final Journey journey;
    private final List<FlowMove> moves;

    Strategy(Journey journey, List<FlowMove> moves) {
        this.journey = journey;
        this.moves = List.copyOf(moves);
    }

    /** {@return the moves to take, at most one for each touchpoint, in order of the touchpoints} */
    public List<FlowMove> moves() {
        return moves;
    }

    /**
     * {@return the move to take at a touchpoint; empty where the company has no choice, or none that
     * this strategy speaks of}
     *
     * @param touchpoint its id
     * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
     */
    public Optional<FlowMove> findMove(String touchpoint) {
        String known = journey.getTouchpoint(touchpoint).id();
        return moves.stream().filter(each -> each.from().id().equals(known)).findFirst();
    }

    /** {@return this strategy as an object: {@code moves}, each with {@code from} and {@code to} by id, and its {@code trigger}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "moves",
                        AttributeValue.of(
                                moves.stream().map(MoveWording::toAttributes).toList()))
                .build();
    }

    /** {@return whether the other has equal moves} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Strategy that && moves.equals(that.moves);
    }

    @Override
    public int hashCode() {
        return moves.hashCode();
    }

    /**
     * {@return the moves, such as {@code request -> advice, delay -> call (no answer)}, with triggers in brackets;
     * {@code no choice} if there is none}
     */
    @Override
    public String toString() {
        return moves.isEmpty()
                ? "no choice"
                : moves.stream().map(MoveWording::way).collect(Collectors.joining(", "));
    }
}
