package org.journeymodel.graph.whatif;

import java.util.Arrays;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;

/**
 * How often the customers who succeed visit each touchpoint and go each move, in the mean; all customers
 * if nobody can succeed. Until they succeed their shares are p(i,j) h(j) / h(i), h the probability of
 * success; from then on they are those of all.
 */
final class SuccessVisits {

    private final double[] visits;
    private final double[] moves;

    SuccessVisits(JourneyFlow flow, Work work) {
        AbsorbingChain chain = AbsorbingChain.of(flow);
        Elimination toEnd = chain.eliminate(work);
        boolean[] succeeds = new boolean[chain.size()];
        double[] one = new double[chain.size()];
        for (int at = 0; at < succeeds.length; at++) {
            succeeds[at] = flow.outcome(at).equals(Optional.of(Outcome.SUCCESS));
            one[at] = 1;
        }
        double[] h = chain.eliminate(succeeds, work).values(new double[chain.size()], one, work);
        double success = chain.fromStart(h);
        this.visits = new double[chain.size()];
        this.moves = new double[chain.links().moveCount()];
        if (success > 0) {
            double[] start = chain.entries();
            Arrays.setAll(start, at -> start[at] * h[at] / success);
            AbsorbingChain toSuccess = chain.given(h);
            double[] before = toSuccess.eliminate(succeeds, work).visits(start, work);
            double[] arrivals = new double[chain.size()];
            Arrays.setAll(arrivals, at -> succeeds[at] ? before[at] : 0);
            Arrays.setAll(before, at -> succeeds[at] ? 0 : before[at]);
            add(toSuccess, before);
            add(chain, toEnd.visits(arrivals, work));
        } else {
            add(chain, toEnd.visits(chain.entries(), work));
        }
    }

    private void add(AbsorbingChain chain, double[] more) {
        for (int at = 0; at < more.length; at++) {
            visits[at] += more[at];
            for (int move = chain.links().first(at); move < chain.links().first(at + 1); move++) {
                moves[move] += more[at] * chain.share(move);
            }
        }
    }

    double of(int touchpoint) {
        return visits[touchpoint];
    }

    /** The share of all stays and moves of which a time is known; 0 where there is none at all. */
    double coverage(JourneyFlow flow) {
        double all = 0;
        double known = 0;
        for (int at = 0; at < visits.length; at++) {
            double stays = flow.isStayInWaiting(at) ? 0 : visits[at];
            all += stays;
            known += flow.duration(at).isPresent() ? stays : 0;
        }
        for (int move = 0; move < moves.length; move++) {
            all += moves[move];
            known += flow.moves().get(move).meanWaiting().isPresent() ? moves[move] : 0;
        }
        return all == 0 ? 0 : known / all;
    }

    double ofMove(int move) {
        return moves[move];
    }
}
