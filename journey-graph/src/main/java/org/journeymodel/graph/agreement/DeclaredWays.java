package org.journeymodel.graph.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.work.Work;

/** The ways that a map has out of its touchpoints; those without any share included, parallel ones together. */
final class DeclaredWays {

    private final JourneyFlow flow;

    /** By source the transitions between touchpoints that the map has. */
    private final Map<Integer, List<Transition>> transitions = new HashMap<>();

    DeclaredWays(JourneyFlow flow, Work work) {
        this.flow = flow;
        for (Transition each : flow.journey().transitions()) {
            work.step();
            OptionalInt source = flow.findIndex(each.from());
            if (source.isPresent() && flow.findIndex(each.to()).isPresent() && concernsCustomers(each)) {
                transitions
                        .computeIfAbsent(source.getAsInt(), at -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private boolean concernsCustomers(Transition transition) {
        return flow.persona().isEmpty()
                || transition.personas().isEmpty()
                || transition.personas().contains(flow.persona().get());
    }

    /** {@return the ways out of a touchpoint by target, in the order of the flow, those without share last} */
    Map<Integer, DeclaredWay> from(int source) {
        Map<Integer, DeclaredWay> ways = new LinkedHashMap<>();
        for (FlowMove move : flow.movesFrom(source)) {
            DeclaredWay way = DeclaredWay.of(move.share(), move.provenance(), move.transition());
            ways.merge(move.target(), way, DeclaredWay::plus);
        }
        Set<Integer> withShare = Set.copyOf(ways.keySet());
        for (Transition each : transitions.getOrDefault(source, List.of())) {
            int target = flow.findIndex(each.to()).orElseThrow();
            if (!withShare.contains(target)) {
                Provenance provenance = each.probability().isPresent() ? Provenance.DECLARED : Provenance.ASSUMED;
                DeclaredWay way = DeclaredWay.of(0, provenance, Optional.of(each));
                ways.merge(target, way, DeclaredWay::plus);
            }
        }
        return ways;
    }
}
