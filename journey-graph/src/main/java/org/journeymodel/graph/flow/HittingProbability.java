package org.journeymodel.graph.flow;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;

/** How likely customers get somewhere, each answer by one more solution of the chain. */
final class HittingProbability {

    private final JourneyFlow flow;
    private final AbsorbingChain chain;
    private final ProgressListener listener;

    HittingProbability(JourneyFlow flow, AbsorbingChain chain, ProgressListener listener) {
        this.flow = flow;
        this.chain = chain;
        this.listener = listener;
    }

    /** From START, of ever getting to a touchpoint. */
    double of(int touchpoint) {
        boolean[] stopping = new boolean[flow.size()];
        double[] one = new double[flow.size()];
        stopping[touchpoint] = true;
        one[touchpoint] = 1;
        return Math.min(1, fromStart(stopping, one));
    }

    /** From START, of ever succeeding without getting to a touchpoint. */
    double ofSuccessWithout(int touchpoint) {
        boolean[] stopping = new boolean[flow.size()];
        double[] one = new double[flow.size()];
        for (int at = 0; at < stopping.length; at++) {
            boolean succeeds = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
            stopping[at] = succeeds || at == touchpoint;
            one[at] = succeeds && at != touchpoint ? 1 : 0;
        }
        return fromStart(stopping, one);
    }

    private double fromStart(boolean[] stopping, double[] gained) {
        Work work = Work.begin("Solving the flow", flow.size(), listener);
        double[] values = chain.eliminate(stopping, work).values(new double[flow.size()], gained, work);
        work.complete();
        return chain.fromStart(values);
    }
}
