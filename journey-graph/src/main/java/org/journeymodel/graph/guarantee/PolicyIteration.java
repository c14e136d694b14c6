package org.journeymodel.graph.guarantee;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Components;
import org.journeymodel.graph.compact.Links;

/**
 * Finds the strategy of the largest, or smallest, value: a strategy is solved exactly, each node then
 * chooses what is best by those values, and so on until no choice changes. Some rounds of value
 * iteration, which take little time, choose the first strategy, so that few have to be solved.
 *
 * <p>Since a strategy is solved by elimination without subtraction, loops that customers take thousands
 * of times cost nothing more; value iteration alone takes as many rounds.
 *
 * <p>Source: R. A. Howard, Dynamic programming and Markov processes, 1960.
 */
final class PolicyIteration {

    private static final int FIRST_ROUNDS = 50;
    private static final int MOST_STRATEGIES = 100;

    /** Less than this is taken for rounding: relative to the value. */
    private static final double ROUNDING = 1e-14;

    private final DecisionProcess process;
    private final double[] gain;
    private final double[] finalValue;
    private final boolean isLargest;
    private final Work work;
    private final int[] choice;
    private double[] value;

    /**
     * Finds it.
     *
     * @param gain gained at each visit of a node
     * @param finalValue gained on stopping
     */
    PolicyIteration(DecisionProcess process, double[] gain, double[] finalValue, boolean isLargest, Work work) {
        this.process = process;
        this.gain = gain;
        this.finalValue = finalValue;
        this.isLargest = isLargest;
        this.work = work;
        this.choice = new int[process.size()];
        Arrays.fill(choice, Game.NONE);
        this.value = firstValues();
        choose();
        value = solved();
        for (int strategies = 1; strategies < MOST_STRATEGIES && choose(); strategies++) {
            value = solved();
        }
    }

    double[] value() {
        return value;
    }

    /** The move chosen at a node, or NONE. */
    int choiceAt(int node) {
        return choice[node];
    }

    private double[] solved() {
        return process.under(choice, work).values(gain, finalValue, work);
    }

    private double[] firstValues() {
        double[] first = new double[process.size()];
        int[] order = nearestToTheEndFirst();
        for (int each : order) {
            first[each] = process.stops[each] ? finalValue[each] : 0;
        }
        boolean changed = true;
        for (int round = 0; round < FIRST_ROUNDS && changed; round++) {
            changed = false;
            for (int at : order) {
                if (!process.stops[at]) {
                    double next = process.backedUp(at, gain[at], best(process, at, first, isLargest), first);
                    changed |= Math.abs(next - first[at]) > ROUNDING * next;
                    first[at] = next;
                }
            }
            work.steps(process.links.moveCount());
        }
        return first;
    }

    private int[] nearestToTheEndFirst() {
        Components components = Components.of(process.links, process.stops, work);
        int[] order = new int[process.size()];
        int next = 0;
        for (int each = 0; each < components.count(); each++) {
            int[] members = components.members(each);
            for (int at = members.length - 1; at >= 0; at--) {
                order[next++] = members[at];
            }
        }
        return order;
    }

    /** {@return the move of the company to the best node, the first of equals; NONE if it has none} */
    static int best(DecisionProcess process, int at, double[] value, boolean isLargest) {
        int best = Game.NONE;
        Links links = process.links;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            if (process.isChosen(move)
                    && (best == Game.NONE || isBetter(value, links.target(move), links.target(best), isLargest))) {
                best = move;
            }
        }
        return best;
    }

    private static boolean isBetter(double[] value, int one, int other, boolean isLargest) {
        double better = isLargest ? value[one] : value[other];
        double worse = isLargest ? value[other] : value[one];
        return better - worse > ROUNDING * better;
    }

    /** {@return whether some node chooses another move than before} */
    private boolean choose() {
        boolean changed = false;
        for (int at = 0; at < choice.length; at++) {
            int best = best(process, at, value, isLargest);
            int before = choice[at];
            if (best != Game.NONE
                    && (before == Game.NONE
                            || isBetter(value, process.links.target(best), process.links.target(before), isLargest))) {
                choice[at] = best;
                changed = true;
            }
        }
        work.steps(process.links.moveCount());
        return changed;
    }

    /** Chooses, of moves that are as good as each other, the first in order. */
    PolicyIteration withTiesInOrder() {
        for (int at = 0; at < choice.length; at++) {
            choice[at] = best(process, at, value, isLargest);
        }
        return this;
    }
}
