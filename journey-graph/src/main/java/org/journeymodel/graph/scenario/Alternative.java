package org.journeymodel.graph.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Somewhere the map would have let the customer go, or that it would have let her end. */
public final class Alternative {

    private final @Nullable Touchpoint touchpoint;
    private final double share;

    private Alternative(@Nullable Touchpoint touchpoint, double share) {
        this.touchpoint = touchpoint;
        this.share = share;
    }

    /** Where journeys start, in order. */
    static List<Alternative> entries(JourneyFlow flow) {
        List<Alternative> found = new ArrayList<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.entryShare(at) > 0) {
                found.add(new Alternative(flow.touchpoints().get(at), flow.entryShare(at)));
            }
        }
        return List.copyOf(found);
    }

    /** Where journeys go from a touchpoint, in order of the moves, parallel ones as one; the end last. */
    static List<Alternative> from(JourneyFlow flow, int touchpoint) {
        Map<Touchpoint, Double> shares = new LinkedHashMap<>();
        for (FlowMove move : flow.movesFrom(touchpoint)) {
            shares.merge(move.to(), move.share(), Double::sum);
        }
        List<Alternative> found = new ArrayList<>();
        shares.forEach((to, share) -> found.add(new Alternative(to, share)));
        if (flow.exitShare(touchpoint) > 0) {
            found.add(new Alternative(null, flow.exitShare(touchpoint)));
        }
        return List.copyOf(found);
    }

    /** {@return where she might go; empty: she might end} */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(touchpoint);
    }

    /** {@return the share of customers who do so there; in (0, 1]} */
    public double share() {
        return share;
    }

    /** {@return this as an object: {@code touchpoint}, by id and left out for the end, and {@code share}} */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object();
        touchpoint().ifPresent(to -> object.put("touchpoint", to.id()));
        return object.put("share", share).build();
    }

    /** {@return whether the other tells the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alternative that && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return toAttributes().hashCode();
    }

    /** {@return such as {@code compare 90.0 %} or {@code end 10.0 %}} */
    @Override
    public String toString() {
        return (touchpoint == null ? "end" : touchpoint.id()) + " " + Wording.percent(share);
    }
}
