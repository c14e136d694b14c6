package org.journeymodel.graph.simulation;

import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.random.SplitMix;

/** Leads one customer after the other through a flow. */
final class Walk {

    private final JourneyFlow flow;
    private final Chances chances;
    private final Clocks clocks;
    private final SplitMix random;
    private final long spread;
    private final int mostMoves;
    private final Outcome[] outcomes;
    private final Tally tally = new Tally();

    Walk(JourneyFlow flow, SplitMix random, long spread, int mostMoves) {
        this.flow = flow;
        this.chances = new Chances(flow);
        this.clocks = new Clocks(flow);
        this.random = random;
        this.spread = spread;
        this.mostMoves = mostMoves;
        this.outcomes = new Outcome[flow.size()];
        for (int at = 0; at < outcomes.length; at++) {
            outcomes[at] = flow.outcome(at).orElse(Outcome.ABANDONED);
        }
    }

    /** {@return how the journeys turned out so far} */
    Tally tally() {
        return tally;
    }

    /** Leads one more customer from START to END, or as far as she may go. */
    void through(Columns events, Work work) {
        // Drawn whatever the spread, so that it changes when customers begin, not what they do.
        long time = (long) (random.nextDouble() * spread);
        int at = chances.entry(random.nextDouble());
        events.add(at, time);
        Outcome outcome = outcomes[at];
        int move = chances.nextMove(at, random.nextDouble());
        int moves = 0;
        while (move != Chances.END && moves < mostMoves) {
            time = clocks.arrival(time, move);
            at = flow.moves().get(move).target();
            events.add(at, time);
            outcome = Tally.better(outcome, outcomes[at]);
            move = chances.nextMove(at, random.nextDouble());
            moves++;
            work.step();
        }
        events.endCustomer();
        tally.add(outcome, move == Chances.END);
    }
}
