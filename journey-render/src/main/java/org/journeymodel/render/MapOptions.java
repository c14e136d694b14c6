package org.journeymodel.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.journeymodel.core.model.Journey;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.style.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen to be on a journey map.
 *
 * @param lanes the lanes shown
 * @param personas the ids of the personas shown; none means those in focus, else all
 * @param flow the analysed flow, if it was given
 * @param bottlenecks the bottlenecks, if they were given
 */
record MapOptions(
        Set<Lane> lanes,
        List<String> personas,
        @Nullable FlowAnalysis flow,
        @Nullable Bottlenecks bottlenecks) {

    static final MapOptions NONE = new MapOptions(EnumSet.allOf(Lane.class), List.of(), null, null);

    MapOptions {
        lanes = Set.copyOf(lanes);
        personas = List.copyOf(personas);
    }

    MapOptions lanes(Set<Lane> other) {
        return new MapOptions(other, personas, flow, bottlenecks);
    }

    MapOptions personas(List<String> other) {
        return new MapOptions(lanes, other, flow, bottlenecks);
    }

    MapOptions flow(FlowAnalysis other) {
        return new MapOptions(lanes, personas, other, bottlenecks);
    }

    MapOptions bottlenecks(Bottlenecks other) {
        return new MapOptions(lanes, personas, flow, other);
    }

    /** {@return the flow, if it is that of the journey} */
    static FlowAnalysis requireOf(Journey journey, FlowAnalysis flow) {
        Journey analysed = Objects.requireNonNull(flow, "flow").flow().journey();
        if (!analysed.equals(journey)) {
            throw new IllegalArgumentException("The flow is that of " + analysed + ", but the map shows " + journey
                    + ". Analyse the journey that is drawn.");
        }
        return flow;
    }

    /** {@return the bottlenecks, if all are at touchpoints of the journey} */
    static Bottlenecks requireOf(Journey journey, Bottlenecks bottlenecks) {
        Objects.requireNonNull(bottlenecks, "bottlenecks").ranked().forEach(each -> {
            String id = each.touchpoint().id();
            if (journey.findTouchpoint(id).isEmpty()) {
                throw new IllegalArgumentException("A bottleneck is at touchpoint \"" + id
                        + "\", which the map does not have: it shows " + journey
                        + ". Analyse the journey that is drawn.");
            }
        });
        return bottlenecks;
    }
}
