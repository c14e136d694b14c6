package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.compact.Links;
import org.jspecify.annotations.Nullable;

/**
 * What comes to each touchpoint, and what becomes of it. Per customer, in the mean, with v the visits,
 * p the shares of moves and e the exit shares: entries(i) + Σ v(j) p(j,i) = v(i) = Σ v(i) p(i,j) + v(i)
 * e(i).
 *
 * <p>Each term is computed by itself, without subtraction, right to rounding. So that the terms of a
 * touchpoint add up to the last bit, the visits are rounded to an even last bit, and the larger of two
 * terms is told as what the smaller leaves of them: {@code entries() + movesIn() == arrivals()} and
 * {@code continuations() + ends() == arrivals()}. What that changes is some last bits; {@link
 * #largestRounding()} tells how much. Sums over touchpoints miss the totals by no more than that, and
 * by the rounding of the sum.
 *
 * <p>Of the five customers of {@link FlowAnalysis}, 0 enter at cart and 0.8 move there; 0.4 go on
 * and 0.4 end. Immutable.
 */
public final class FlowBalance {

    private final List<TouchpointBalance> touchpoints;
    private final double visits;
    private final double largestRounding;
    private final Map<Provenance, Integer> basis;

    private FlowBalance(List<TouchpointBalance> touchpoints, double largestRounding, Map<Provenance, Integer> basis) {
        this.touchpoints = List.copyOf(touchpoints);
        this.visits = finite(Math.max(
                1, touchpoints.stream().mapToDouble(TouchpointBalance::arrivals).sum()));
        this.largestRounding = largestRounding;
        this.basis = basis;
    }

    static FlowBalance of(FlowSolution solution) {
        Work work = Work.begin("Balancing the flow", solution.flow.size(), solution.listener);
        List<TouchpointBalance> rows = new ArrayList<>();
        double largest = 0;
        for (int at = 0; at < solution.flow.size(); at++) {
            double visits = finite(solution.visits[at]);
            double[] cameFrom = {solution.chain.entry(at), finite(movesIn(solution, at, work))};
            double[] wentTo = {visits * continuing(solution, at, work), visits * solution.chain.exit(at)};
            rows.add(TouchpointBalance.of(solution.flow.touchpoints().get(at), visits, cameFrom, wentTo));
            largest = Math.max(largest, Math.max(missing(visits, cameFrom), missing(visits, wentTo)));
            work.advance();
        }
        work.complete();
        return new FlowBalance(rows, largest, solution.basis());
    }

    private static double finite(double number) {
        return Math.min(number, Double.MAX_VALUE);
    }

    private static double missing(double visits, double[] terms) {
        return visits == 0 ? 0 : Math.abs(visits - terms[0] - terms[1]) / visits;
    }

    private static double movesIn(FlowSolution solution, int at, Work work) {
        Links links = solution.chain.links();
        work.steps(links.inDegree(at));
        double sum = 0;
        for (int number = 0; number < links.inDegree(at); number++) {
            int move = links.into(at, number);
            sum += solution.visits[links.source(move)] * solution.chain.share(move);
        }
        return sum;
    }

    private static double continuing(FlowSolution solution, int at, Work work) {
        Links links = solution.chain.links();
        work.steps(links.first(at + 1) - links.first(at));
        double sum = 0;
        for (int move = links.first(at); move < links.first(at + 1); move++) {
            sum += solution.chain.share(move);
        }
        return Math.min(1, sum);
    }

    /** {@return the terms of each touchpoint, in order} */
    public List<TouchpointBalance> touchpoints() {
        return touchpoints;
    }

    /** {@return how many journeys begin for each customer: 1} */
    public double entries() {
        return 1;
    }

    /** {@return how many visits there are for each customer, in the mean: entries and moves together} */
    public double arrivals() {
        return entries() + moves();
    }

    /** {@return how many moves from touchpoint to touchpoint, in the mean; all that go on arrive} */
    public double moves() {
        return visits - 1;
    }

    /** {@return how many journeys end for each customer: 1} */
    public double ends() {
        return 1;
    }

    /**
     * {@return the largest part of its visits that the terms of a touchpoint missed before they were
     * made to add up; some 1e-16, and more where declared shares do not quite sum to 1}
     */
    public double largestRounding() {
        return largestRounding;
    }

    /** {@return how many moves have a share of each provenance: what the balance rests on} */
    public Map<Provenance, Integer> basis() {
        return basis;
    }

    /**
     * {@return this balance as an object: {@code touchpoints}, and the totals {@code entries}, {@code
     * moves}, {@code arrivals} and {@code ends}}
     */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "touchpoints",
                        AttributeValue.of(touchpoints.stream()
                                .map(TouchpointBalance::toAttributes)
                                .toList()))
                .put("entries", entries())
                .put("moves", moves())
                .put("arrivals", arrivals())
                .put("ends", ends())
                .build();
    }

    /** {@return whether the other has the same terms} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowBalance that
                && touchpoints.equals(that.touchpoints)
                && Double.compare(largestRounding, that.largestRounding) == 0
                && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return touchpoints.hashCode();
    }

    /** {@return a line for each touchpoint, as {@link TouchpointBalance#toString()}} */
    @Override
    public String toString() {
        return touchpoints.stream().map(TouchpointBalance::toString).collect(Collectors.joining("\n"));
    }
}
