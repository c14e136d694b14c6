package org.journeymodel.graph.bottleneck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.journeymodel.graph.chain.Elimination;

/**
 * A journey under some chain, solved: its visits, those of the customers who succeed, and the
 * figures that follow. What customers who succeed do until then is the chain weighted by the
 * probability of success (p'(i,j) = p(i,j) h(j) / h(i)); from then on it is the chain as it is,
 * wherever it leads them.
 */
final class Situation {

    private final JourneyFlow flow;
    private final AbsorbingChain chain;
    private final Clock clock;
    private final double[] feelings;
    private final double[] visits;
    private final double success;
    private final AbsorbingChain chainToSuccess;
    private final double[] visitsToSuccess;
    private final double[] visitsFromSuccess;
    private final MeanFeeling feelingOfAll;
    private final MeanFeeling feelingOfSuccess;
    private final Figures figures;

    /** How often a chain is solved for its situation. */
    static final int SOLUTIONS = 3;

    Situation(JourneyFlow flow, AbsorbingChain chain, Clock clock, double[] feelings, Work work) {
        this.flow = flow;
        this.chain = chain;
        this.clock = clock;
        this.feelings = feelings;
        Elimination toEnd = chain.eliminate(work);
        this.visits = toEnd.visits(chain.entries(), work);
        boolean[] succeeds = new boolean[chain.size()];
        double[] one = new double[chain.size()];
        for (int at = 0; at < succeeds.length; at++) {
            succeeds[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
            one[at] = 1;
        }
        double[] probability = chain.eliminate(succeeds, work).values(new double[chain.size()], one, work);
        double[] start = chain.entries();
        Arrays.setAll(start, at -> start[at] * probability[at]);
        double sum = Arrays.stream(start).sum();
        if (sum > 0) {
            Arrays.setAll(start, at -> start[at] / sum);
        }
        this.success = Math.min(1, sum);
        this.chainToSuccess = chain.given(probability);
        this.visitsToSuccess = chainToSuccess.eliminate(succeeds, work).visits(start, work);
        double[] arrivals = new double[chain.size()];
        for (int at = 0; at < succeeds.length; at++) {
            if (succeeds[at]) {
                arrivals[at] = visitsToSuccess[at];
                visitsToSuccess[at] = 0;
            }
        }
        this.visitsFromSuccess = toEnd.visits(arrivals, work);
        this.feelingOfAll = MeanFeeling.of(visits, feelings);
        this.feelingOfSuccess = MeanFeeling.of(visitsOfSuccess(), feelings);
        this.figures = solve();
    }

    /** The same journey under another chain. */
    Situation under(AbsorbingChain changed, Work work) {
        return new Situation(flow, changed, clock, feelings, work);
    }

    /** The same journey with improvements made, one and all. */
    Situation with(List<Improvement> improvements, Work work) {
        AbsorbingChain changed = Improvement.in(chain, improvements);
        double[] felt = feelings.clone();
        List<Integer> stays = new ArrayList<>();
        List<Integer> waits = new ArrayList<>();
        for (Improvement each : improvements) {
            work.step();
            switch (each.reason()) {
                case WAITING -> waits.addAll(each.moves());
                case DURATION -> stays.add(each.touchpoint());
                case FEELING -> felt[each.touchpoint()] = 0;
                default -> {}
            }
        }
        return new Situation(flow, changed, clock.without(stays, waits), felt, work);
    }

    /** What tells the figures under chains that differ in one touchpoint, without solving them anew. */
    Updates updates(Work work) {
        return new Updates(flow, chain, clock, feelings, work);
    }

    AbsorbingChain chain() {
        return chain;
    }

    boolean canSucceed() {
        return success > 0;
    }

    Figures figures() {
        return figures;
    }

    /** The expected number of visits of a touchpoint. */
    double visits(int touchpoint) {
        return visits[touchpoint];
    }

    private Figures solve() {
        return new Figures(
                canSucceed() ? success : Double.NaN,
                lost(),
                seconds(chain, visits),
                canSucceed()
                        ? seconds(chainToSuccess, visitsToSuccess) + seconds(chain, visitsFromSuccess)
                        : Double.NaN,
                feelingOfAll.value(),
                canSucceed() ? feelingOfSuccess.value() : Double.NaN);
    }

    private double[] visitsOfSuccess() {
        double[] sum = visitsToSuccess.clone();
        Arrays.setAll(sum, at -> sum[at] + visitsFromSuccess[at]);
        return sum;
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

    /** The figures if a move took no time; times add up, so nothing has to be solved again. */
    Figures withoutWaiting(int move) {
        int source = chain.links().source(move);
        double times = visits[source] * chain.share(move);
        double timesOfSuccess =
                visitsToSuccess[source] * chainToSuccess.share(move) + visitsFromSuccess[source] * chain.share(move);
        return faster(times * clock.wait(move), timesOfSuccess * clock.wait(move));
    }

    /** The figures if a stay took no time. */
    Figures withoutDuration(int touchpoint) {
        double stay = clock.stay(touchpoint);
        return faster(visits[touchpoint] * stay, (visitsToSuccess[touchpoint] + visitsFromSuccess[touchpoint]) * stay);
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
        double feeling = feelings[touchpoint];
        double visitsHere = visitsToSuccess[touchpoint] + visitsFromSuccess[touchpoint];
        Figures now = figures();
        return new Figures(
                now.success(),
                now.lost(),
                now.seconds(),
                now.secondsOfSuccess(),
                feelingOfAll.valueWithout(visits[touchpoint], feeling),
                canSucceed() ? feelingOfSuccess.valueWithout(visitsHere, feeling) : Double.NaN);
    }
}
