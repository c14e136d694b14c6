package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectBuilder;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoints success is owed to, by an {@link AttributionModel}: the mean credit over all ways
 * that lead to success, as the chain has them. Where customers were counted, the shares of moves are
 * theirs, but not whole journeys: where they go on does not depend on where they came from.
 *
 * <p>Shares are 0 to 1 and sum to 1: what they missed by rounding, {@link #missed()}, they were divided
 * by. Immutable.
 */
public final class Attribution {

    private final FlowSolution solution;
    private final AttributionModel model;
    private final double[] shares;
    private final double missed;

    Attribution(FlowSolution solution, AttributionModel model, double[] credits, double total) {
        this.solution = solution;
        this.model = model;
        double sum = Arrays.stream(credits).sum();
        this.shares = Arrays.stream(credits).map(credit -> credit / sum).toArray();
        this.missed = Math.abs(sum / total - 1);
    }

    /** {@return how credit was shared out} */
    public AttributionModel model() {
        return model;
    }

    /**
     * {@return the share of success that is owed to a touchpoint}
     *
     * @param touchpoint its id
     */
    public double share(String touchpoint) {
        return shares[solution.indexOf(touchpoint)];
    }

    /** {@return the shares above 0 by id of touchpoint, in order of the journey} */
    public Map<String, Double> shares() {
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int at = 0; at < shares.length; at++) {
            if (shares[at] > 0) {
                byId.put(solution.id(at), shares[at]);
            }
        }
        return byId;
    }

    /** {@return the share of customers who succeed: what is shared out} */
    public double success() {
        return solution.probabilityOf(Outcome.SUCCESS);
    }

    /**
     * {@return by how much the sum of the shares missed 1 before they were divided by it; some 1e-15.
     * 0 for Markov, whose effects have no sum of their own}
     */
    public double missed() {
        return missed;
    }

    /** {@return how many moves have a share of each provenance: what the shares rest on} */
    public Map<Provenance, Integer> basis() {
        return solution.basis();
    }

    /** {@return this as an object: {@code model}, {@code success} and {@code shares} by id of touchpoint} */
    public ObjectValue toAttributes() {
        ObjectBuilder byId = AttributeValue.object();
        shares().forEach(byId::put);
        return AttributeValue.object()
                .put("model", model)
                .put("success", success())
                .put("shares", byId.build())
                .build();
    }

    /** {@return whether the other gives the same touchpoints the same shares by the same model} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribution that
                && model == that.model
                && solution.flow.touchpoints().equals(that.solution.flow.touchpoints())
                && Arrays.equals(shares, that.shares)
                && Double.compare(success(), that.success()) == 0
                && basis().equals(that.basis());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shares) + model.name().hashCode();
    }

    /** {@return the shares in words, such as {@code first touch: home 100.0 %}} */
    @Override
    public String toString() {
        return Wording.of(model) + ": "
                + shares().entrySet().stream()
                        .map(each -> each.getKey() + " " + Wording.percent(each.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
