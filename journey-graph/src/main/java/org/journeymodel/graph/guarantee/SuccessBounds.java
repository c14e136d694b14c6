package org.journeymodel.graph.guarantee;

import java.util.Arrays;
import java.util.Objects;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How likely success is if customers move by their shares, under the worst and under the best strategy
 * of the company: the smallest and the largest probability of ever reaching a success touchpoint, in a
 * Markov decision process.
 *
 * <p><b>What the company chooses.</b> At a touchpoint, the sum of the shares of its company moves is the
 * company's; a strategy distributes this sum among them. The customers' moves and the end of the journey
 * keep their shares. An optimal strategy puts the whole sum on one move.
 *
 * <p>At {@code request}, 0.4 go to {@code buy} and 0.1 leave; the company sends 0.2 to {@code advice},
 * from where 0.9 buy, and 0.3 to a {@code leaflet}, from where 0.5 do. Its sum is 0.5. As it is, 0.4 +
 * 0.2·0.9 + 0.3·0.5 = 0.73 buy; at best 0.4 + 0.5·0.9 = 0.85; at worst 0.4 + 0.5·0.5 = 0.65.
 *
 * <p><b>How exact.</b> Strategies are solved by elimination, improved until none is better, and the
 * distance from the optimum is then bounded on both sides, as by interval iteration: {@link
 * #errorBound}. Mostly it is a few units of rounding; it grows with the number of moves that customers
 * make. Where keeping customers in a circle for ever is one of the company's choices, the circle is taken
 * as one place (an end component).
 *
 * <p>The shares are {@linkplain JourneyFlow those of the flow}: declared, assumed or observed.
 *
 * <p>Sources: S. Haddad, B. Monmege, Interval iteration algorithm for MDPs and IMDPs, 2018; L. de Alfaro,
 * Formal verification of probabilistic systems, 1997; of journeys: P. Kobialka, A. Pferscher, G. R.
 * Bergersen, E. B. Johnsen, S. L. Tapia Tarifa, Stochastic games for user journeys, 2024.
 *
 * <p>Immutable and thread-safe; answers take constant time. Touchpoints are named by id; an unknown one is
 * refused with the nearest known.
 */
public final class SuccessBounds {

    /** What may be rounding alone. */
    private static final double ROUNDING = 1e-12;

    /** From here on, percent with one decimal would be 100.0. */
    private static final double ALMOST_ALL = 0.9995;

    /** Figures by touchpoint, and that from START behind them. */
    private final JourneyFlow flow;

    private final double[] worst;
    private final double[] current;
    private final double[] best;
    private final double[] error;
    private final Strategy worstStrategy;
    private final Strategy bestStrategy;

    SuccessBounds(JourneyFlow flow, BoundsSearch search) {
        this.flow = flow;
        this.worst = withStart(search.worst);
        // Each is solved for itself, so that rounding could put one a unit before the other.
        this.best = atLeast(worst, withStart(search.best));
        this.current = atMost(best, atLeast(worst, withStart(search.current)));
        this.error = withStart(search.error);
        this.worstStrategy = search.worstStrategy;
        this.bestStrategy = search.bestStrategy;
    }

    private double[] withStart(double[] values) {
        double[] all = Arrays.copyOf(values, values.length + 1);
        for (int at = 0; at < values.length; at++) {
            all[at] = Math.min(1, values[at]);
            all[values.length] += flow.entryShare(at) * all[at];
        }
        all[values.length] = Math.min(1, all[values.length]);
        return all;
    }

    private static double[] atLeast(double[] bound, double[] values) {
        Arrays.setAll(values, at -> Math.max(bound[at], values[at]));
        return values;
    }

    private static double[] atMost(double[] bound, double[] values) {
        Arrays.setAll(values, at -> Math.min(bound[at], values[at]));
        return values;
    }

    private int indexOf(String touchpoint) {
        String known = flow.journey().getTouchpoint(touchpoint).id();
        return flow.findIndex(known).orElseThrow();
    }

    /** {@return the share of customers who succeed under the worst strategy; in [0, 1]} */
    public double worst() {
        return worst[flow.size()];
    }

    /**
     * {@return the probability that a customer who is at a touchpoint succeeds from there on, under the
     * worst strategy}
     *
     * @param touchpoint its id
     */
    public double worst(String touchpoint) {
        return worst[indexOf(touchpoint)];
    }

    /** {@return the share of customers who succeed as the shares are now; not outside the bounds} */
    public double current() {
        return current[flow.size()];
    }

    /**
     * {@return the probability that a customer who is at a touchpoint succeeds from there on, as the
     * shares are now}
     *
     * @param touchpoint its id
     */
    public double current(String touchpoint) {
        return current[indexOf(touchpoint)];
    }

    /** {@return the share of customers who succeed under the best strategy; in [0, 1]} */
    public double best() {
        return best[flow.size()];
    }

    /**
     * {@return the probability that a customer who is at a touchpoint succeeds from there on, under the
     * best strategy}
     *
     * @param touchpoint its id
     */
    public double best(String touchpoint) {
        return best[indexOf(touchpoint)];
    }

    /**
     * {@return how far the worst and the best of customers from START can be from what is told, at most;
     * in [0, 1], and 1 where nothing could be proved}
     */
    public double errorBound() {
        return error[flow.size()];
    }

    /**
     * {@return how far the worst and the best from a touchpoint can be from what is told, at most}
     *
     * @param touchpoint its id
     */
    public double errorBound(String touchpoint) {
        return error[indexOf(touchpoint)];
    }

    /**
     * {@return the strategy of the least success: a move for each touchpoint where the company chooses
     * before success; of moves equally bad, to rounding, the first in order}
     */
    public Strategy worstStrategy() {
        return worstStrategy;
    }

    /**
     * {@return the strategy of the most success: a move for each touchpoint where the company chooses
     * before success. Where success is guaranteed, that which guarantees it; else, of moves equally good, to
     * rounding, the first in order, circles aside, from which the way out is taken}
     */
    public Strategy bestStrategy() {
        return bestStrategy;
    }

    /**
     * {@return a sentence such as {@code The company's choices decide between 65.0 % and 85.0 % success; as
     * they are now, 73.0 % of customers succeed.}}
     */
    public String sentence() {
        if (bestStrategy.moves().isEmpty()) {
            return "The company has no choice before success: " + percent(current()) + " of customers succeed.";
        }
        String low = percent(worst());
        String high = percent(best());
        if (!low.equals(high)) {
            return "The company's choices decide between " + low + " and " + high + " success; as they are now, "
                    + percent(current()) + " of customers succeed.";
        }
        return (best() - worst() <= ROUNDING ? "" : "The company's choices make less than 0.1 points of difference. ")
                + "Whatever the company chooses, " + low + " of customers succeed.";
    }

    /** What is less than all is never told as all, unless it is so by rounding alone. */
    private static String percent(double share) {
        return share >= ALMOST_ALL && share < 1 - ROUNDING ? "> 99.9 %" : Wording.percent(share);
    }

    /**
     * {@return this as an object: {@code worst}, {@code current}, {@code best}, {@code errorBound}, {@code
     * worstStrategy}, {@code bestStrategy}, {@code sentence}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("worst", worst())
                .put("current", current())
                .put("best", best())
                .put("errorBound", errorBound())
                .put("worstStrategy", worstStrategy.toAttributes())
                .put("bestStrategy", bestStrategy.toAttributes())
                .put("sentence", sentence())
                .build();
    }

    /** {@return whether the other has equal figures at equal touchpoints, and equal strategies} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuccessBounds that
                && flow.touchpoints().equals(that.flow.touchpoints())
                && Arrays.equals(worst, that.worst)
                && Arrays.equals(current, that.current)
                && Arrays.equals(best, that.best)
                && Arrays.equals(error, that.error)
                && worstStrategy.equals(that.worstStrategy)
                && bestStrategy.equals(that.bestStrategy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(worst), Arrays.hashCode(best), bestStrategy);
    }

    /** {@return a line such as {@code success 65.0 % to 85.0 %, now 73.0 %}} */
    @Override
    public String toString() {
        return "success " + percent(worst()) + " to " + percent(best()) + ", now " + percent(current());
    }
}
