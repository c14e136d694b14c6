package org.journeymodel.graph.guarantee;

import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.MoveWording;
import org.jspecify.annotations.Nullable;

/**
 * What customers do at a touchpoint to prevent success: they leave, or go where it cannot be forced
 * either, or wait for the company, all moves of which lead to such places. Immutable.
 */
public final class CounterMove {

    private final Touchpoint touchpoint;
    private final @Nullable FlowMove move;
    private final boolean isLeaving;

    private CounterMove(Touchpoint touchpoint, @Nullable FlowMove move, boolean isLeaving) {
        this.touchpoint = touchpoint;
        this.move = move;
        this.isLeaving = isLeaving;
    }

    static CounterMove leaving(Touchpoint touchpoint) {
        return new CounterMove(touchpoint, null, true);
    }

    static CounterMove going(FlowMove move) {
        return new CounterMove(move.from(), move, false);
    }

    static CounterMove waiting(Touchpoint touchpoint) {
        return new CounterMove(touchpoint, null, false);
    }

    /** {@return where they do it} */
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /** {@return the customer's move that they take; empty if they leave or wait} */
    public Optional<FlowMove> move() {
        return Optional.ofNullable(move);
    }

    /** {@return whether they end the journey} */
    public boolean isLeaving() {
        return isLeaving;
    }

    /** {@return whether they leave the next move to the company} */
    public boolean isWaiting() {
        return !isLeaving && move == null;
    }

    /**
     * {@return this as an object: {@code touchpoint}, by id, {@code does}, which is {@code leave}, {@code
     * go} or {@code wait}, and {@code to} with the {@code trigger}, if they go}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object()
                .put("touchpoint", touchpoint.id())
                .put("does", isLeaving ? "leave" : isWaiting() ? "wait" : "go");
        move().ifPresent(each -> MoveWording.put(object, each));
        return object.build();
    }

    /** {@return whether the other is the same at an equal touchpoint} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CounterMove that
                && touchpoint.equals(that.touchpoint)
                && Objects.equals(move, that.move)
                && isLeaving == that.isLeaving;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoint, move, isLeaving);
    }

    /** {@return a line such as {@code compare: leave}, {@code compare: go to search (call)}, {@code compare: wait}} */
    @Override
    public String toString() {
        return touchpoint.id()
                + (isLeaving
                        ? ": leave"
                        : move().map(each -> ": go to " + MoveWording.target(each))
                                .orElse(": wait"));
    }
}
