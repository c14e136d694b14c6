package org.journeymodel.graph.paths;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;

/**
 * One way from START to END; touchpoints may repeat.
 *
 * @param touchpoints what it visits, in order; at least one
 * @param moves the moves between them; one fewer
 * @param probability the share of customers who go exactly this way: the product of the entry share,
 *     the shares of the moves and the exit share; in (0, 1]
 * @param outcome how it turns out
 */
public record JourneyPath(List<Touchpoint> touchpoints, List<FlowMove> moves, double probability, Outcome outcome) {

    /** Copies the lists. */
    public JourneyPath {
        touchpoints = List.copyOf(touchpoints);
        moves = List.copyOf(moves);
    }

    /** {@return the ids and the probability, such as {@code search -> compare -> buy 34.2 %}} */
    @Override
    public String toString() {
        return touchpoints.stream().map(Touchpoint::id).collect(Collectors.joining(" -> "))
                + " "
                + Wording.percent(probability);
    }
}
