package org.journeymodel.render.stepflow;

import java.util.List;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;

/**
 * Follows all customers of a flow from step to step, exactly: P(X(n) = j) = Σ over i of P(X(n-1) = i) p(i,j).
 * Those at one touchpoint are told apart by the best outcome that they have seen, since it decides how their
 * journey turns out.
 */
final class ChainSteps {

    /** Which goes before which, as {@link Outcome} says. */
    static final List<Outcome> ORDER = List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL, Outcome.ABANDONED);

    private final JourneyFlow flow;
    private final double[] all;
    private final StepShares shares = new StepShares();

    private ChainSteps(JourneyFlow flow) {
        this.flow = flow;
        this.all = new double[flow.size()];
        for (int at = 0; at < all.length; at++) {
            // 1 but for the rounding of shares, which would grow with every step.
            all[at] = flow.exitShare(at);
            for (FlowMove move : flow.movesFrom(at)) {
                all[at] += move.share();
            }
        }
    }

    /** {@return the shares at the first steps, and where they lead from the last} */
    static StepShares of(JourneyFlow flow, int steps) {
        return new ChainSteps(flow).follow(steps);
    }

    static int rank(JourneyFlow flow, int touchpoint, int before) {
        return Math.min(before, ORDER.indexOf(flow.outcome(touchpoint).orElse(Outcome.ABANDONED)));
    }

    private StepShares follow(int steps) {
        int none = ORDER.size() - 1;
        double[][] now = new double[ORDER.size()][flow.size()];
        for (int at = 0; at < all.length; at++) {
            now[rank(flow, at, none)][at] = flow.entryShare(at);
        }
        boolean anybody = true;
        for (int step = 1; step <= steps && anybody; step++) {
            double[][] next = new double[ORDER.size()][flow.size()];
            anybody = false;
            for (int best = 0; best < now.length; best++) {
                for (int at = 0; at < all.length; at++) {
                    if (now[best][at] > 0) {
                        anybody |= goOn(step, at, best, now[best][at], next);
                    }
                }
            }
            now = next;
        }
        return shares;
    }

    private boolean goOn(int step, int at, int best, double here, double[][] next) {
        shares.addThere(step, at, here);
        double exit = here * flow.exitShare(at) / all[at];
        if (exit > 0) {
            shares.addEnding(step, at, ORDER.get(best), exit);
        }
        for (FlowMove move : flow.movesFrom(at)) {
            double going = here * move.share() / all[at];
            next[rank(flow, move.target(), best)][move.target()] += going;
            shares.addMove(step, at, move.target(), going);
        }
        return !flow.movesFrom(at).isEmpty();
    }
}
