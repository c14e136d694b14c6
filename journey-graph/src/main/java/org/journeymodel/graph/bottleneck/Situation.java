package org.journeymodel.graph.bottleneck;

import java.util.Arrays;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.flow.Clock;

/**
 * A journey under some chain, solved: its visits, those of the customers who succeed, and the
 * figures that follow. What customers who succeed do is the chain weighted by the probability of
 * success up to their success (p'(i,j) = p(i,j) h(j) / h(i)), and the chain as it is from there on.
 */
final class Situation {

    private final JourneyFlow flow;
    private final AbsorbingChain chain;
    private final Clock clock;
    private final double[] feelings;
    private final double[] visits;
    private final double success;
    private final AbsorbingChain chainOfSuccess;
    private final double[] visitsOfSuccess;

    Situation(JourneyFlow flow, AbsorbingChain chain, Clock clock, double[] feelings) {
        this.flow = flow;
        this.chain = chain;
        this.clock = clock;
        this.feelings = feelings;
        this.visits = chain.eliminate().visits(chain.entries());
        boolean[] succeeds = new boolean[chain.size()];
        double[] one = new double[chain.size()];
        for (int at = 0; at < succeeds.length; at++) {
            succeeds[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
            one[at] = 1;
        }
        Elimination toSuccess = chain.eliminate(succeeds);
        double[] probability = toSuccess.values(new double[chain.size()], one);
        double[] start = chain.entries();
        double sum = 0;
        for (int at = 0; at < start.length; at++) {
            start[at] *= probability[at];
            sum += start[at];
        }
        this.success = Math.min(1, sum);
        this.chainOfSuccess = chain.given(probability, succeeds);
        this.visitsOfSuccess = new double[chain.size()];
        if (sum > 0) {
            double total = sum;
            Arrays.setAll(start, at -> start[at] / total);
            System.arraycopy(chainOfSuccess.eliminate().visits(start), 0, visitsOfSuccess, 0, start.length);
        }
    }

    /** The same journey under another chain. */
    Situation under(AbsorbingChain changed) {
        return new Situation(flow, changed, clock, feelings);
    }

    AbsorbingChain chain() {
        return chain;
    }

    boolean canSucceed() {
        return success > 0;
    }

    Figures figures() {
        return new Figures(
                canSucceed() ? success : Double.NaN,
                lost(),
                seconds(chain, visits),
                canSucceed() ? seconds(chainOfSuccess, visitsOfSuccess) : Double.NaN,
                feeling(visits, feelings),
                canSucceed() ? feeling(visitsOfSuccess, feelings) : Double.NaN);
    }

    private double lost() {
        double lost = 0;
        for (int at = 0; at < visits.length; at++) {
            lost += flow.outcome(at).isEmpty() ? visits[at] * chain.exit(at) : 0;
        }
        return Math.min(1, lost);
    }

    private double seconds(AbsorbingChain walked, double[] walkedVisits) {
        double[] perVisit = clock.perVisit(walked);
        double seconds = 0;
        for (int at = 0; at < perVisit.length; at++) {
            seconds += walkedVisits[at] * perVisit[at];
        }
        return seconds;
    }

    private static double feeling(double[] walkedVisits, double[] feelings) {
        double sum = 0;
        double known = 0;
        for (int at = 0; at < feelings.length; at++) {
            if (!Double.isNaN(feelings[at])) {
                sum += walkedVisits[at] * feelings[at];
                known += walkedVisits[at];
            }
        }
        return known > 0 ? sum / known : Double.NaN;
    }

    /** The figures if a move took no time; times add up, so nothing has to be solved again. */
    Figures withoutWaiting(int move) {
        int source = chain.links().source(move);
        return faster(
                visits[source] * chain.share(move) * clock.wait(move),
                visitsOfSuccess[source] * chainOfSuccess.share(move) * clock.wait(move));
    }

    /** The figures if a stay took no time. */
    Figures withoutDuration(int touchpoint) {
        return faster(
                visits[touchpoint] * clock.stay(touchpoint), visitsOfSuccess[touchpoint] * clock.stay(touchpoint));
    }

    private Figures faster(double saved, double savedOfSuccess) {
        Figures now = figures();
        return new Figures(
                now.success(),
                now.lost(),
                Math.max(0, now.seconds() - saved),
                Math.max(0, now.secondsOfSuccess() - savedOfSuccess),
                now.feeling(),
                now.feelingOfSuccess());
    }

    /** The figures if the feeling at a touchpoint were neutral. */
    Figures withNeutralFeeling(int touchpoint) {
        double[] raised = feelings.clone();
        raised[touchpoint] = 0;
        Figures now = figures();
        return new Figures(
                now.success(),
                now.lost(),
                now.seconds(),
                now.secondsOfSuccess(),
                feeling(visits, raised),
                canSucceed() ? feeling(visitsOfSuccess, raised) : Double.NaN);
    }
}
