package org.journeymodel.graph.guarantee;

import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * How far found values v can be from the optimum, proved afterwards. Let g(i) be by how much one step of
 * the optimality equation changes v(i), and what rounding may have hidden of it. If e(i) is at least g(i)
 * plus the mean of e over where any choice leads from i, then v + e and v - e are bounds of the optimum
 * on both sides: one step of the equation takes neither of them away from it. Such an e is twice what a
 * strategy can gain at most that gains g(i) at each visit of i, if one step confirms it; otherwise the
 * bound is 1, which is always true.
 *
 * <p>Bounds on both sides, on a process without end components, are those of interval iteration: S.
 * Haddad, B. Monmege, Interval iteration algorithm for MDPs and IMDPs, 2018.
 */
final class OptimumBound {

    /** Half the distance from 1 to the next number. */
    private static final double UNIT = 0x1p-53;

    private final DecisionProcess process;
    private final double[] doubt;
    private final double[] bound;

    OptimumBound(DecisionProcess process, PolicyIteration found, boolean isLargest, Work work) {
        this.process = process;
        this.doubt = new double[process.size()];
        for (int at = 0; at < doubt.length; at++) {
            doubt[at] = process.stops[at] ? 0 : doubt(at, found.value(), isLargest);
        }
        work.steps(process.links.moveCount());
        this.bound = new PolicyIteration(process, doubt, new double[doubt.length], true, work).value();
        work.steps(process.links.moveCount());
        if (!isConfirmed()) {
            for (int at = 0; at < bound.length; at++) {
                bound[at] = process.stops[at] ? 0 : 0.5;
            }
        }
    }

    private double doubt(int at, double[] value, boolean isLargest) {
        double next = process.backedUp(at, 0, PolicyIteration.best(process, at, value, isLargest), value);
        double change = Math.max(Math.abs(next - value[at]), missed(at, value, isLargest));
        return change + rounding(at) * (next + value[at]) + Double.MIN_NORMAL;
    }

    /** Nearly equal choices are taken for equal: by how much the best of all may differ from the one taken. */
    private double missed(int at, double[] value, boolean isLargest) {
        double missed = 0;
        double byCustomers = process.backedUp(at, 0, Game.NONE, value);
        Links links = process.links;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            if (process.isChosen(move)) {
                double next = process.withChoice(byCustomers, at, move, value);
                missed = Math.max(missed, isLargest ? next - value[at] : value[at] - next);
            }
        }
        return missed;
    }

    private double rounding(int at) {
        return 2 * UNIT * (3 + process.links.first(at + 1) - process.links.first(at));
    }

    private boolean isConfirmed() {
        for (int at = 0; at < bound.length; at++) {
            if (!process.stops[at] && !isConfirmed(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConfirmed(int at) {
        double byCustomers = process.backedUp(at, doubt[at] / 2, Game.NONE, bound);
        double most = byCustomers;
        Links links = process.links;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            if (process.isChosen(move)) {
                most = Math.max(most, process.withChoice(byCustomers, at, move, bound));
            }
        }
        return bound[at] >= most * (1 + rounding(at));
    }

    /** At most so far from the optimum is the value of a node; in [0, 1]. */
    double at(int node) {
        return Math.min(1, 2 * bound[node]);
    }
}
