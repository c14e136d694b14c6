package org.journeymodel.graph.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * The shares of customers who pass some touchpoints one after the other. A customer passes a step on
 * the first visit of its touchpoint after the visit on which she passed the step before, whatever
 * comes between. Since how a customer goes on depends on where she is alone, a share is the product of
 * the probabilities of ever getting from each step to the next; each is exact to rounding.
 *
 * <p>Of the five customers of {@link FlowAnalysis}, home, cart and purchase are passed by 5, 4 and 2:
 * shares 1, 0.8 and 0.4. It rests on the shares of moves, observed ones too, and not on single
 * customers: nobody was seen to go from search to purchase, but half of those at cart went on.
 * Source of the two ratios: as in Retentioneering and Metabase. Immutable.
 */
public final class Funnel {

    private final List<FunnelStep> steps;
    private final Map<Provenance, Integer> basis;

    private Funnel(List<FunnelStep> steps, Map<Provenance, Integer> basis) {
        this.steps = List.copyOf(steps);
        this.basis = basis;
    }

    static Funnel of(FlowSolution solution, List<String> touchpoints) {
        if (touchpoints.isEmpty()) {
            throw new IllegalArgumentException(
                    "Funnel must have at least one step, but had none. Name the touchpoints to pass, in order.");
        }
        List<Integer> path = touchpoints.stream().map(solution::indexOf).toList();
        HittingProbability hitting = new HittingProbability(solution);
        Map<Integer, double[]> reaching = new HashMap<>();
        List<FunnelStep> steps = new ArrayList<>();
        FunnelStep last = null;
        for (int step = 0; step < path.size(); step++) {
            double[] fromEach = reaching.computeIfAbsent(path.get(step), hitting::fromEach);
            Touchpoint touchpoint = solution.flow.touchpoints().get(path.get(step));
            last = last == null
                    ? FunnelStep.first(touchpoint, Math.min(1, solution.chain.fromStart(fromEach)))
                    : last.next(touchpoint, hitting.afterMove(path.get(step - 1), fromEach));
            steps.add(last);
        }
        return new Funnel(steps, solution.basis());
    }

    /** {@return the steps in order} */
    public List<FunnelStep> steps() {
        return steps;
    }

    /** {@return how many moves have a share of each provenance: what the shares rest on} */
    public Map<Provenance, Integer> basis() {
        return basis;
    }

    /** {@return this funnel as an object: {@code steps}, each as {@link FunnelStep#toAttributes()}} */
    public ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "steps",
                        AttributeValue.of(
                                steps.stream().map(FunnelStep::toAttributes).toList()))
                .build();
    }

    /** {@return whether the other has the same steps with the same shares} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Funnel that && steps.equals(that.steps) && basis.equals(that.basis);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** {@return the steps, such as {@code home 100.0 % -> cart 80.0 % -> purchase 40.0 %}} */
    @Override
    public String toString() {
        return steps.stream().map(FunnelStep::toString).collect(Collectors.joining(" -> "));
    }
}
