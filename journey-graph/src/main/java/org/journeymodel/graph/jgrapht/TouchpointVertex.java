package org.journeymodel.graph.jgrapht;

import java.util.Optional;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * A vertex of a {@link TouchpointGraph}: a touchpoint, or START or END. Vertices of two graphs are
 * never equal, and hash by index, so that JGraphT's collections keep the journey's order.
 */
public final class TouchpointVertex {

    private final int index;
    private final String name;
    private final @Nullable Touchpoint touchpoint;

    TouchpointVertex(int index, String name, @Nullable Touchpoint touchpoint) {
        this.index = index;
        this.name = name;
        this.touchpoint = touchpoint;
    }

    /** {@return its place in the graph; that of a touchpoint is its place in the flow} */
    public int index() {
        return index;
    }

    /** {@return the touchpoint; empty for START and END} */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(touchpoint);
    }

    /** {@return the identity of this vertex: no other is equal} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** {@return the id of the touchpoint, or START or END} */
    @Override
    public String toString() {
        return name;
    }
}
