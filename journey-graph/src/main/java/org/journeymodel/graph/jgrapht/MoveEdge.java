package org.journeymodel.graph.jgrapht;

import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a {@link TouchpointGraph}: a move, an entry out of START, or an end into END. Edges of
 * two graphs are never equal, and hash by index, so that JGraphT's collections keep the journey's
 * order.
 */
public final class MoveEdge {

    private final int index;
    private final String name;
    private final double share;
    private final @Nullable FlowMove move;

    MoveEdge(int index, String name, double share, @Nullable FlowMove move) {
        this.index = index;
        this.name = name;
        this.share = share;
        this.move = move;
    }

    /** {@return its place among the edges of the graph} */
    public int index() {
        return index;
    }

    /** {@return the share of those at its source who go this way; in (0, 1]} */
    public double share() {
        return share;
    }

    /** {@return the move; empty for entries and ends} */
    public Optional<FlowMove> move() {
        return Optional.ofNullable(move);
    }

    /** {@return the identity of this edge: no other is equal} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** {@return source and target, such as {@code search -> compare}} */
    @Override
    public String toString() {
        return name;
    }
}
