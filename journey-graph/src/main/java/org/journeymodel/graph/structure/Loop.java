package org.journeymodel.graph.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * An elementary loop: a way from a touchpoint back to itself that visits no other touchpoint twice.
 * Immutable.
 */
public final class Loop {

    private final List<Touchpoint> touchpoints;
    private final double share;

    Loop(List<Touchpoint> touchpoints, double share) {
        this.touchpoints = List.copyOf(touchpoints);
        this.share = share;
    }

    /**
     * {@return its touchpoints in the order of going round, from the first in the journey's order; at
     * least one}
     */
    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /**
     * {@return the share of those at its first touchpoint who go round it at once: the product of the
     * shares of its moves, those of parallel moves added up; in (0, 1], or 0 if too small for a number}
     */
    public double share() {
        return share;
    }

    /** {@return this loop as an object: {@code touchpoints}, by id, and {@code share}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .putTexts(
                        "touchpoints", touchpoints.stream().map(Touchpoint::id).toList())
                .put("share", share)
                .build();
    }

    /** {@return whether the other goes round the same touchpoints with the same share} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Loop that
                && touchpoints.equals(that.touchpoints)
                && Double.compare(share, that.share) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touchpoints, share);
    }

    /** {@return the ids in the order of going round, such as {@code search -> compare -> search}} */
    @Override
    public String toString() {
        return touchpoints.stream().map(Touchpoint::id).collect(Collectors.joining(" -> "))
                + " -> "
                + touchpoints.get(0).id();
    }
}
