package org.journeymodel.graph.flow;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.chain.GaussLegendre;

/**
 * The mean of a touchpoint's touches divided by all touches, over customers who succeed.
 *
 * <p>With L touches, V(x) of them at x, 1/L = ∫ z^(L-1) dz from 0 to 1, so that E[V(x)/L; success] = ∫
 * E[V(x) z^(L-1); success] dz. What is under the integral is the chain in which a share w = 1 - z of
 * customers leaves at each touch: visits of x, times the probability of success from x. Two solutions
 * without subtraction give it for all touchpoints at once.
 *
 * <p>It is integrated over w by Gauss and Legendre, from 0 to a = 1/T, then to 3a, 9a and so on to 1, T the
 * most touchpoints that are visited in the mean from anywhere. As function of w it has poles only where
 * |1 - w| is at least 1 and |w| at least a, since (I - (1-w)Q)⁻¹ = N(I + wQN)⁻¹. Mapped to -1 to 1,
 * each part is therefore analytic in the ellipse of Bernstein of parameter 3.73 = 2 + √3, and what is
 * left after n points falls as 3.73^(-2n) (Trefethen, Is Gauss quadrature better than Clenshaw-Curtis?,
 * 2008): 5e-19 for the 16 taken, so that rounding is all.
 */
final class LinearTouch {

    private static final GaussLegendre POINTS = new GaussLegendre(16);
    private static final double RATIO = 3;

    private final AbsorbingChain chain;
    private final boolean[] success;
    private final double[] probability;

    LinearTouch(AbsorbingChain chain, boolean[] success, double[] probability) {
        this.chain = chain;
        this.success = success;
        this.probability = probability;
    }

    /** Of touches before success; those who begin at success aside. */
    double[] credits(Work work) {
        double[] credits = new double[chain.size()];
        double from = 0;
        double to = Math.min(1, 1 / mostVisits(work));
        while (from < 1) {
            for (int point = 0; point < POINTS.size(); point++) {
                add(POINTS.point(point, from, to), POINTS.weight(point, from, to), credits, work);
            }
            from = to;
            to = Math.min(1, to * RATIO);
        }
        return credits;
    }

    private double mostVisits(Work work) {
        double[] ones = new double[chain.size()];
        Arrays.fill(ones, 1);
        double[] visits = chain.eliminate(success, work).values(ones, new double[ones.length], work);
        return Math.min(Arrays.stream(visits).max().orElse(1), Double.MAX_VALUE);
    }

    private void add(double leaving, double weight, double[] credits, Work work) {
        Elimination elimination = chain.leaving(leaving).eliminate(success, work);
        double[] one = new double[credits.length];
        for (int at = 0; at < one.length; at++) {
            one[at] = success[at] ? 1 : 0;
        }
        double[] visits = elimination.visits(chain.entries(), work);
        double[] succeeding = elimination.values(new double[one.length], one, work);
        for (int at = 0; at < one.length; at++) {
            // The last touch leaves as well before it succeeds, which is once too often.
            credits[at] +=
                    success[at] || probability[at] == 0 ? 0 : weight * visits[at] * succeeding[at] / (1 - leaving);
        }
    }
}
