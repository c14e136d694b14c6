package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;

/**
 * What customers gather from each touchpoint on, in the mean: seconds, feelings, losses.
 *
 * @param perVisit what a visit of a touchpoint brings, its moves aside
 * @param perMove what a move brings
 * @param ofAll what is gathered up to END
 * @param ofSuccess the same on the ways that succeed, others counting nothing; at touchpoints of
 *     success, all of it
 */
record Gathered(double[] perVisit, double[] perMove, double[] ofAll, double[] ofSuccess) {

    static Gathered of(Ways ways, double[] perVisit, double[] perMove, Work work) {
        double[] ones = new double[perVisit.length];
        Arrays.fill(ones, 1);
        double[] ofAll = ways.toEnd().values(onTheWay(ways.chain(), perVisit, perMove, ones), ones, work);
        double[] weighted = onTheWay(ways.chain(), perVisit, perMove, ways.success());
        return new Gathered(perVisit, perMove, ofAll, ways.toSuccess().values(weighted, ofAll, work));
    }

    /** {@return what a visit of each touchpoint brings, moves included, where customers count by weight} */
    double[] weightedBy(double[] weights, AbsorbingChain chain) {
        return onTheWay(chain, perVisit, perMove, weights);
    }

    private static double[] onTheWay(AbsorbingChain chain, double[] perVisit, double[] perMove, double[] weights) {
        double[] gain = new double[perVisit.length];
        for (int at = 0; at < gain.length; at++) {
            gain[at] = perVisit[at] * weights[at];
        }
        for (int move = 0; move < perMove.length; move++) {
            gain[chain.links().source(move)] +=
                    chain.share(move) * perMove[move] * weights[chain.links().target(move)];
        }
        return gain;
    }

    /**
     * A chain with what it takes to solve it: up to END, and up to success.
     *
     * @param success the probability of success from each touchpoint
     */
    record Ways(AbsorbingChain chain, Elimination toEnd, Elimination toSuccess, double[] success) {}
}
