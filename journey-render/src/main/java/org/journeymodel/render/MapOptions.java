package org.journeymodel.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.Deviations;
import org.journeymodel.render.style.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen to be on a journey map.
 *
 * @param lanes the lanes shown
 * @param personas the ids of the personas shown; none means those in focus, else all
 * @param flow the analysed flow, if it was given
 * @param bottlenecks the bottlenecks, if they were given
 * @param deviations what customers did otherwise, if it was given
 * @param covered what was covered, if it was given
 */
record MapOptions(
        Set<Lane> lanes,
        List<String> personas,
        @Nullable FlowAnalysis flow,
        @Nullable Bottlenecks bottlenecks,
        @Nullable Deviations deviations,
        @Nullable Covered covered) {

    static final MapOptions NONE = new MapOptions(EnumSet.allOf(Lane.class), List.of(), null, null, null, null);

    MapOptions {
        lanes = Set.copyOf(lanes);
        personas = List.copyOf(personas);
    }

    MapOptions lanes(Set<Lane> other) {
        return new MapOptions(other, personas, flow, bottlenecks, deviations, covered);
    }

    MapOptions personas(List<String> other) {
        return new MapOptions(lanes, other, flow, bottlenecks, deviations, covered);
    }

    MapOptions flow(FlowAnalysis other) {
        return new MapOptions(lanes, personas, other, bottlenecks, deviations, covered);
    }

    MapOptions bottlenecks(Bottlenecks other) {
        return new MapOptions(lanes, personas, flow, other, deviations, covered);
    }

    MapOptions deviations(Deviations other) {
        return new MapOptions(lanes, personas, flow, bottlenecks, other, covered);
    }

    MapOptions covered(Covered other) {
        return new MapOptions(lanes, personas, flow, bottlenecks, deviations, other);
    }
}
