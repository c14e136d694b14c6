package org.journeymodel.graph.feeling;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;

/**
 * How low customers get on their way: the probability of ever getting to a touchpoint that feels so,
 * a hitting probability, is one more solution of the chain.
 */
final class LowestFeelings {

    private final AbsorbingChain chain;
    private final double[] valence;
    private final ProgressListener listener;

    LowestFeelings(AbsorbingChain chain, double[] valence, ProgressListener listener) {
        this.chain = chain;
        this.valence = valence;
        this.listener = listener;
    }

    /** From START, of ever getting where the feeling is known and as asked for. */
    double probabilityOf(DoublePredicate feeling) {
        Work work = Work.begin("Solving the flow", chain.size(), listener);
        double probability = probabilityOf(feeling, work);
        work.complete();
        return probability;
    }

    private double probabilityOf(DoublePredicate feeling, Work work) {
        boolean[] stopping = new boolean[chain.size()];
        double[] one = new double[chain.size()];
        for (int at = 0; at < stopping.length; at++) {
            stopping[at] = !Double.isNaN(valence[at]) && feeling.test(valence[at]);
            one[at] = stopping[at] ? 1 : 0;
        }
        double[] values = chain.eliminate(stopping, work).values(new double[chain.size()], one, work);
        return Math.min(1, chain.fromStart(values));
    }

    /**
     * The mean over customers of the lowest valence met: with v(1) < v(2) < ... < v(m) the known ones
     * and P(k) the probability of ever meeting v(k) or less, it is v(m) less the sum of (v(k + 1) -
     * v(k)) P(k) / P(m), since the lowest is v(k) or less for P(k) of the P(m) who meet any.
     */
    MeanValence mean() {
        double[] known = Arrays.stream(valence)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .distinct()
                .toArray();
        if (known.length == 0) {
            return MeanValence.NOTHING;
        }
        Work work = Work.begin("Finding the lowest feelings", (long) known.length * chain.size(), listener);
        double highest = known[known.length - 1];
        double meetingAny = probabilityOf(each -> true, work);
        double below = 0;
        for (int at = 0; at + 1 < known.length; at++) {
            double threshold = known[at];
            below += (known[at + 1] - threshold) * probabilityOf(each -> each <= threshold, work);
        }
        work.complete();
        return meetingAny > 0 ? MeanValence.of(highest - below / meetingAny, meetingAny) : MeanValence.NOTHING;
    }
}
