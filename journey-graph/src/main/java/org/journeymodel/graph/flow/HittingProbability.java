package org.journeymodel.graph.flow;

import java.util.OptionalDouble;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.Elimination;

/** How likely customers get somewhere, each answer by one more solution of the chain. */
final class HittingProbability {

    private final FlowSolution solution;

    HittingProbability(FlowSolution solution) {
        this.solution = solution;
    }

    /** From START, of ever getting to a touchpoint. */
    double of(int touchpoint) {
        return Math.min(1, solution.chain.fromStart(fromEach(touchpoint)));
    }

    /** From each touchpoint, of ever getting to one, which is 1 from there. */
    double[] fromEach(int touchpoint) {
        boolean[] stopping = new boolean[solution.flow.size()];
        double[] one = new double[stopping.length];
        stopping[touchpoint] = true;
        one[touchpoint] = 1;
        return solve(stopping, one);
    }

    /** The same, and beside it the probability of ending without, not found by subtraction. */
    double[][] fromEachAndNever(int touchpoint) {
        boolean[] stopping = new boolean[solution.flow.size()];
        double[] one = new double[stopping.length];
        double[] exits = new double[stopping.length];
        stopping[touchpoint] = true;
        one[touchpoint] = 1;
        for (int at = 0; at < exits.length; at++) {
            exits[at] = solution.chain.exit(at);
        }
        Work work = solution.begin(1);
        double[] nothing = new double[stopping.length];
        Elimination elimination = solution.chain.eliminate(stopping, work);
        double[] ever = elimination.values(nothing, one, work);
        double[] never = elimination.values(exits, nothing, work);
        work.complete();
        return new double[][] {ever, never};
    }

    /** From a touchpoint, of ever getting to the one that {@link #fromEach} was asked for, after a move. */
    double afterMove(int touchpoint, double[] fromEach) {
        double sum = 0;
        for (int move = solution.flow.firstMoveFrom(touchpoint);
                move < solution.flow.firstMoveFrom(touchpoint + 1);
                move++) {
            sum += solution.chain.share(move) * fromEach[solution.chain.links().target(move)];
        }
        return Math.min(1, sum);
    }

    /** Of the customers who succeed, the share who would not if a touchpoint lost everybody. */
    OptionalDouble removalEffect(int touchpoint) {
        double success = solution.probabilityOf(Outcome.SUCCESS);
        if (success == 0) {
            return OptionalDouble.empty();
        }
        boolean[] stopping = solution.successes();
        double[] one = new double[stopping.length];
        for (int at = 0; at < stopping.length; at++) {
            one[at] = stopping[at] && at != touchpoint ? 1 : 0;
        }
        stopping[touchpoint] = true;
        double without = solution.chain.fromStart(solve(stopping, one));
        return OptionalDouble.of(Math.max(0, 1 - without / success));
    }

    private double[] solve(boolean[] stopping, double[] gained) {
        Work work = solution.begin(1);
        double[] values = solution.chain.eliminate(stopping, work).values(new double[stopping.length], gained, work);
        work.complete();
        return values;
    }
}
