package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.chain.ErrorBound;

/**
 * The probability of each outcome from each touchpoint, none of them found by subtraction.
 *
 * <p>Success, failure and neutral are taken in turn. Customers stop at the first touchpoint of the
 * outcome in turn or of one before it. Who stops at failure has failed if she never succeeds from
 * there on; and so down to those who end without having stopped at all, who are abandoned.
 */
final class OutcomeValues {

    /** How often the chain is solved. */
    static final int SOLUTIONS = 3;

    private OutcomeValues() {}

    static Map<Outcome, double[]> of(JourneyFlow flow, AbsorbingChain chain, Work work, ErrorBound bound) {
        Map<Outcome, double[]> values = new EnumMap<>(Outcome.class);
        double[] nothing = new double[chain.size()];
        double[] exits = new double[chain.size()];
        double[] neverStopping = new double[chain.size()];
        Arrays.fill(neverStopping, 1);
        for (int at = 0; at < exits.length; at++) {
            exits[at] = chain.exit(at);
        }
        Set<Outcome> stops = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : EnumSet.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.NEUTRAL)) {
            stops.add(outcome);
            boolean[] stopping = new boolean[chain.size()];
            double[] finalValue = new double[chain.size()];
            for (int at = 0; at < stopping.length; at++) {
                Outcome here = flow.outcome(at).orElse(Outcome.ABANDONED);
                stopping[at] = stops.contains(here);
                finalValue[at] = here == outcome ? neverStopping[at] : 0;
            }
            Elimination elimination = chain.eliminate(stopping, work);
            values.put(outcome, elimination.values(nothing, finalValue, work, bound));
            neverStopping = elimination.values(exits, nothing, work, bound);
        }
        values.put(Outcome.ABANDONED, neverStopping);
        return values;
    }
}
