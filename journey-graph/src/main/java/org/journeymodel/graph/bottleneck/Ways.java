package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;

/** A chain with what it takes to solve it: up to END, and up to success. */
final class Ways {

    private final AbsorbingChain chain;
    private final Elimination toEnd;
    private final Elimination toSuccess;
    private final double[] success;

    Ways(AbsorbingChain chain, boolean[] succeeds, Work work) {
        this.chain = chain;
        this.toEnd = chain.eliminate(work);
        this.toSuccess = chain.eliminate(succeeds, work);
        double[] ones = new double[chain.size()];
        Arrays.fill(ones, 1);
        this.success = toSuccess.values(new double[chain.size()], ones, work);
    }

    AbsorbingChain chain() {
        return chain;
    }

    Elimination toEnd() {
        return toEnd;
    }

    Elimination toSuccess() {
        return toSuccess;
    }

    /** {@return the probability of success from each touchpoint} */
    double[] success() {
        return success;
    }
}
