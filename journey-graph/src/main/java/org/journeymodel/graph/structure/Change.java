package org.journeymodel.graph.structure;

import java.util.List;
import java.util.Objects;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * A move on which customers change from one channel to another, or pass from one team to another.
 * Immutable.
 */
public final class Change {

    private final FlowMove move;
    private final List<String> from;
    private final List<String> to;

    Change(FlowMove move, List<String> from, List<String> to) {
        this.move = move;
        this.from = List.copyOf(from);
        this.to = List.copyOf(to);
    }

    /** {@return the move, with its share of the visits of the touchpoint that it leads out of} */
    public FlowMove move() {
        return move;
    }

    /** {@return the ids of the channels, or of the team, that customers come from; at least one} */
    public List<String> from() {
        return from;
    }

    /** {@return the ids of the channels, or of the team, that they come to; none is in {@link #from}} */
    public List<String> to() {
        return to;
    }

    /**
     * {@return this as an object: the touchpoints {@code from} and {@code to}, {@code share}, {@code
     * provenance}, and the channels or teams {@code changesFrom} and {@code changesTo}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .put("share", move.share())
                .put("provenance", move.provenance())
                .putTexts("changesFrom", from)
                .putTexts("changesTo", to)
                .build();
    }

    /** {@return whether the other is the same change on an equal move} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that && move.equals(that.move) && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(move, from, to);
    }

    /** {@return a line such as {@code search -> shop 90.0 % (declared): website to store}} */
    @Override
    public String toString() {
        return move + ": " + String.join(", ", from) + " to " + String.join(", ", to);
    }
}
