package org.journeymodel.graph.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Touchpoint;

/**
 * An elementary loop: a way from a touchpoint back to itself that visits no other touchpoint twice.
 *
 * @param touchpoints its touchpoints in the order of going round, from the first in the journey's
 *     order; at least one
 * @param share the share of those at its first touchpoint who go round it at once: the product of
 *     the shares of its moves, those of parallel moves added up; in (0, 1]
 */
public record Loop(List<Touchpoint> touchpoints, double share) {

    /** Copies the list. */
    public Loop {
        touchpoints = List.copyOf(touchpoints);
    }

    /** {@return the ids in the order of going round, such as {@code search -> compare -> search}} */
    @Override
    public String toString() {
        return touchpoints.stream().map(Touchpoint::id).collect(Collectors.joining(" -> "))
                + " -> "
                + touchpoints.get(0).id();
    }
}
