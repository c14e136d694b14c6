package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.observed.FlowStatistics;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Clock;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.chain.ErrorBound;

/** A flow as a chain that is solved once: what all answers about it begin with. Nobody changes it. */
final class FlowSolution {

    final JourneyFlow flow;
    final ProgressListener listener;
    final AbsorbingChain chain;
    final Clock clock;
    final Elimination elimination;
    final Map<Outcome, double[]> outcomes;
    final double[] visits;
    final double[] moves;
    final double[] seconds;
    final ErrorBound errorBound = new ErrorBound();

    FlowSolution(JourneyFlow flow, ProgressListener listener) {
        this.flow = flow;
        this.listener = listener;
        Work work = begin(1 + OutcomeValues.SOLUTIONS);
        this.chain = AbsorbingChain.of(flow);
        this.clock = new Clock(flow);
        this.elimination = chain.eliminate(work);
        this.outcomes = OutcomeValues.of(flow, chain, work, errorBound);
        this.visits = elimination.visits(chain.entries(), work, errorBound);
        double[] nothing = new double[flow.size()];
        double[] ones = new double[flow.size()];
        Arrays.fill(ones, 1);
        this.moves = elimination.values(ones, nothing, work, errorBound);
        this.seconds = elimination.values(clock.perVisit(chain), nothing, work, errorBound);
        work.complete();
    }

    /** Begins work that eliminates the chain so many times. */
    Work begin(int solutions) {
        return Work.begin("Solving the flow", (long) solutions * flow.size(), listener);
    }

    int indexOf(String touchpoint) {
        // Of an unknown id, the journey names the nearest known one.
        String known = flow.journey().getTouchpoint(touchpoint).id();
        return flow.findIndex(known).orElseThrow();
    }

    String id(int touchpoint) {
        return flow.touchpoints().get(touchpoint).id();
    }

    boolean[] successes() {
        boolean[] successes = new boolean[flow.size()];
        for (int at = 0; at < successes.length; at++) {
            successes[at] = flow.outcome(at).filter(Outcome.SUCCESS::equals).isPresent();
        }
        return successes;
    }

    /** From START, how likely each outcome is. */
    double probabilityOf(Outcome outcome) {
        return Math.min(1, chain.fromStart(probabilitiesOf(outcome)));
    }

    /** From each touchpoint, how likely it is. */
    double[] probabilitiesOf(Outcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome), "outcome");
    }

    /** The share of customers who were counted at a touchpoint, where that is known. */
    OptionalDouble countedShareReaching(int touchpoint) {
        OptionalLong counted = flow.countedCustomers(touchpoint);
        long customers = flow.statistics().map(FlowStatistics::customers).orElse(0L);
        return counted.isPresent() && customers > 0
                ? OptionalDouble.of((double) counted.getAsLong() / customers)
                : OptionalDouble.empty();
    }

    /** How much of the times is known on all ways from START to END. */
    double coverage() {
        return clock.coverage(chain, visits);
    }

    /** How much of the times is known on the ways from a touchpoint to END. */
    double coverageFrom(int touchpoint) {
        double[] start = new double[flow.size()];
        start[touchpoint] = 1;
        Work work = begin(1);
        double[] visitsFrom = elimination.visits(start, work);
        work.complete();
        return clock.coverage(chain, visitsFrom);
    }

    /** How many moves have a share of each provenance, all three told; unmodifiable. */
    Map<Provenance, Integer> basis() {
        Map<Provenance, Integer> basis = new EnumMap<>(Provenance.class);
        for (Provenance provenance : Provenance.values()) {
            basis.put(provenance, 0);
        }
        for (FlowMove move : flow.moves()) {
            basis.merge(move.provenance(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(basis);
    }
}
