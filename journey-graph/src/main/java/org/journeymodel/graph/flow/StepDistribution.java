package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;

/**
 * Follows all customers from step to step. Those who are at one touchpoint are told apart by the
 * best outcome they have seen so far, since it decides how their journey turns out once it ends.
 */
final class StepDistribution {

    /** Which outcome goes before which. */
    static final List<Outcome> ORDER = List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL, Outcome.ABANDONED);

    private static final int OUTCOMES = ORDER.size();

    private final FlowSolution solution;
    private final Links links;
    private final int[] outcomeHere;
    private final double[] all;
    private double[][] now;
    private double[] ended = new double[OUTCOMES];

    StepDistribution(FlowSolution solution) {
        this.solution = solution;
        this.links = solution.chain.links();
        int size = solution.flow.size();
        outcomeHere = new int[size];
        all = new double[size];
        now = new double[OUTCOMES][size];
        for (int at = 0; at < size; at++) {
            outcomeHere[at] = ORDER.indexOf(solution.flow.outcome(at).orElse(Outcome.ABANDONED));
            now[outcomeHere[at]][at] = solution.chain.entry(at);
            // 1 but for the rounding of shares, which would grow with every step.
            all[at] = solution.chain.exit(at);
            for (int move = links.first(at); move < links.first(at + 1); move++) {
                all[at] += solution.chain.share(move);
            }
        }
    }

    StepMatrix upTo(int steps) {
        StepMatrix.check(steps, solution.flow.size());
        Work work = Work.begin("Following customers step by step", steps, solution.listener);
        List<double[]> there = new ArrayList<>();
        List<double[]> endedBefore = new ArrayList<>();
        double remaining = 1;
        for (int step = 1; step <= steps && remaining > 0; step++) {
            there.add(sumOfOutcomes());
            endedBefore.add(ended.clone());
            remaining = goOn(work);
            work.advance();
        }
        endedBefore.add(ended);
        work.complete();
        return new StepMatrix(solution, steps, there, endedBefore, remaining);
    }

    private double[] sumOfOutcomes() {
        double[] sum = new double[outcomeHere.length];
        for (double[] ofOutcome : now) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += ofOutcome[at];
            }
        }
        return sum;
    }

    /** Moves everybody once; how many have not ended. */
    private double goOn(Work work) {
        double[][] next = new double[OUTCOMES][outcomeHere.length];
        double moving = 0;
        for (int best = 0; best < OUTCOMES; best++) {
            for (int at = 0; at < outcomeHere.length; at++) {
                work.step();
                double here = now[best][at] / all[at];
                if (here == 0) {
                    continue;
                }
                ended[best] += here * solution.chain.exit(at);
                work.steps(links.first(at + 1) - links.first(at));
                for (int move = links.first(at); move < links.first(at + 1); move++) {
                    int target = links.target(move);
                    double going = here * solution.chain.share(move);
                    // Outcomes stand in order of precedence.
                    next[Math.min(best, outcomeHere[target])][target] += going;
                    moving += going;
                }
            }
        }
        now = next;
        return moving;
    }
}
