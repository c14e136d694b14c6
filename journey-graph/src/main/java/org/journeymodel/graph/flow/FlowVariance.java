package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.WayVariance;
import org.jspecify.annotations.Nullable;

/**
 * How much customers differ: the variances of their moves, visits and time. Each is the mean of the
 * squared distance from the mean over all customers, at least 0, and the largest double where it is
 * beyond. The square root is the standard deviation.
 *
 * <p>With t the mean moves from each touchpoint to END, Var = (2N - I)t - t∘t (Kemeny and Snell, Finite
 * Markov Chains, 1960, chapter 3). It is found without that difference, by the law of total
 * variance: what the move out of each touchpoint adds, weighted by visits.
 *
 * <p>The worked examples are about the five customers of {@link FlowAnalysis}. Immutable and
 * thread-safe.
 */
public final class FlowVariance {

    private final FlowSolution solution;
    private final HittingProbability hitting;
    private final WayVariance moves;
    private final WayVariance seconds;

    FlowVariance(FlowSolution solution) {
        this.solution = solution;
        this.hitting = new HittingProbability(solution);
        Work work = solution.begin(1);
        this.moves = new WayVariance(solution.chain, solution.elimination, solution.moves, move -> 0, work);
        this.seconds = new WayVariance(
                solution.chain, solution.elimination, solution.seconds, move -> solution.clock.wait(move), work);
        work.complete();
    }

    /**
     * {@return the variance of how many moves lead from START to END, which is that of the touchpoints
     * visited: 1.0733 for the five}
     */
    public double moves() {
        return moves.fromStart();
    }

    /**
     * {@return the variance of how many moves lead from a touchpoint to END}
     *
     * <p>From cart 1/4: one or two, as likely. From search 1.4375 and from catalog 0.6944.
     *
     * @param touchpoint its id
     */
    public double movesFrom(String touchpoint) {
        return moves.from(solution.indexOf(touchpoint));
    }

    /**
     * {@return the variance of how often a customer visits a touchpoint: h (1 - h + r) / (1 - r)², h
     * the probability of getting there, r that of coming back}
     *
     * <p>For catalog 0.6 (0.4 + 1/4) / (3/4)² = 0.6933, for search 0.84, for cart 0.16. Takes one more
     * solution of the chain, in which 1 - h and 1 - r are sums as well.
     *
     * @param touchpoint its id
     */
    public double visits(String touchpoint) {
        int at = solution.indexOf(touchpoint);
        double[][] reaching = hitting.fromEachAndNever(at);
        double reached = solution.chain.fromStart(reaching[0]);
        if (reached == 0) {
            return 0;
        }
        double back = hitting.afterMove(at, reaching[0]);
        double gone = solution.chain.exit(at) + hitting.afterMove(at, reaching[1]);
        double missed = solution.chain.fromStart(reaching[1]);
        return Math.min(Double.MAX_VALUE, reached / gone * ((missed + back) / gone));
    }

    /**
     * {@return the variance of the time from the first touchpoint to END, stays and waits taken as
     * fixed at their means}
     *
     * <p>With a stay of 1 h at a and half of its visits leading back to a, it is 2 h²: that of how often
     * a is visited.
     */
    public TimeVariance time() {
        return new TimeVariance(seconds.fromStart(), seconds.deviationFromStart(), solution.coverage());
    }

    /**
     * {@return the variance of the time from arriving at a touchpoint to END, likewise}
     *
     * @param touchpoint its id
     */
    public TimeVariance timeFrom(String touchpoint) {
        int at = solution.indexOf(touchpoint);
        return new TimeVariance(seconds.from(at), seconds.deviationFrom(at), solution.coverageFrom(at));
    }

    /** {@return how many moves have a share of each provenance: what the answers rest on} */
    public Map<Provenance, Integer> basis() {
        return solution.basis();
    }

    /**
     * {@return this as an object: {@code moves}, {@code time} and, from each of the {@code
     * touchpoints}, {@code movesFrom}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("moves", moves())
                .put("time", time().toAttributes())
                .put(
                        "touchpoints",
                        AttributeValue.of(solution.flow.touchpoints().stream()
                                .map(this::touchpoint)
                                .toList()))
                .build();
    }

    private ObjectValue touchpoint(Touchpoint touchpoint) {
        return AttributeValue.object()
                .put("id", touchpoint.id())
                .put("movesFrom", movesFrom(touchpoint.id()))
                .build();
    }

    /** {@return whether the other tells of the same journey and observations} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowVariance that
                && solution.flow.journey().equals(that.solution.flow.journey())
                && solution.flow.moves().equals(that.solution.flow.moves())
                && solution.flow.statistics().equals(that.solution.flow.statistics());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(solution.moves);
    }

    /** {@return a short description, such as {@code moves ± 1.04, time ± at least 2 h}} */
    @Override
    public String toString() {
        return "moves ± " + String.format(Locale.ROOT, "%.3g", moves.deviationFromStart()) + ", time " + time();
    }
}
