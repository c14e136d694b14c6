package org.journeymodel.render.flowgraph;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;

/** How journeys that end at a touchpoint may have turned out, by all ways that lead there; linear in the moves. */
final class PossibleOutcomes {

    /** Which goes before which, as {@link Outcome} says. */
    private static final List<Outcome> ORDER =
            List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL, Outcome.ABANDONED);

    private final JourneyFlow flow;
    /** One bit for each outcome. */
    private final int[] possible;

    PossibleOutcomes(JourneyFlow flow) {
        this.flow = flow;
        this.possible = new int[flow.size()];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < possible.length; at++) {
            if (flow.entryShare(at) > 0) {
                reach(open, at, Outcome.ABANDONED);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            int at = state / ORDER.size();
            for (FlowMove move : flow.movesFrom(at)) {
                reach(open, move.target(), ORDER.get(state % ORDER.size()));
            }
        }
    }

    private void reach(ArrayDeque<Integer> open, int touchpoint, Outcome before) {
        int here = flow.outcome(touchpoint).map(ORDER::indexOf).orElse(ORDER.size() - 1);
        int best = Math.min(here, ORDER.indexOf(before));
        if ((possible[touchpoint] & (1 << best)) == 0) {
            possible[touchpoint] |= 1 << best;
            open.add(touchpoint * ORDER.size() + best);
        }
    }

    /** {@return how every journey that ends there has turned out; empty if that hangs on the way, or nobody comes} */
    Optional<Outcome> only(int touchpoint) {
        for (int at = 0; at < ORDER.size(); at++) {
            if (possible[touchpoint] == 1 << at) {
                return Optional.of(ORDER.get(at));
            }
        }
        return Optional.empty();
    }
}
