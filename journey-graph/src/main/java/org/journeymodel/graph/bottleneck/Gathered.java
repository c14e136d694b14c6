package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;

/** What customers gather from each touchpoint on, in the mean: seconds, feelings, losses. */
final class Gathered {

    private final double[] perVisit;
    private final double[] perMove;
    private final double[] ofAll;
    private final double[] ofSuccess;

    private Gathered(double[] perVisit, double[] perMove, double[] ofAll, double[] ofSuccess) {
        this.perVisit = perVisit;
        this.perMove = perMove;
        this.ofAll = ofAll;
        this.ofSuccess = ofSuccess;
    }

    /**
     * {@return what is gathered where visits and moves bring so much}
     *
     * @param perVisit what a visit of a touchpoint brings, its moves aside
     * @param perMove what a move brings
     */
    static Gathered of(Ways ways, double[] perVisit, double[] perMove, Work work) {
        double[] ones = new double[perVisit.length];
        Arrays.fill(ones, 1);
        double[] ofAll = ways.toEnd().values(onTheWay(ways.chain(), perVisit, perMove, ones), ones, work);
        double[] weighted = onTheWay(ways.chain(), perVisit, perMove, ways.success());
        return new Gathered(perVisit, perMove, ofAll, ways.toSuccess().values(weighted, ofAll, work));
    }

    /** {@return what a move brings} */
    double[] perMove() {
        return perMove;
    }

    /** {@return what is gathered from each touchpoint up to END} */
    double[] ofAll() {
        return ofAll;
    }

    /**
     * {@return the same on the ways that succeed, others counting nothing; at touchpoints of success, all
     * of it}
     */
    double[] ofSuccess() {
        return ofSuccess;
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
}
