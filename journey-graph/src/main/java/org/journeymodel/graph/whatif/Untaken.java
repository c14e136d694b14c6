package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Transition;

/** The transitions that customers could take and nobody does, by source: those that are no moves of the flow. */
final class Untaken {

    private final Map<String, List<Transition>> bySource = new HashMap<>();

    Untaken(JourneyFlow flow) {
        Set<TransitionName> taken = new HashSet<>();
        for (FlowMove move : flow.moves()) {
            move.transition().map(TransitionName::of).ifPresent(taken::add);
        }
        Optional<String> persona = flow.persona();
        for (Transition each : flow.journey().transitions()) {
            boolean concerns = persona.isEmpty()
                    || each.personas().isEmpty()
                    || each.personas().contains(persona.get());
            if (concerns && !taken.contains(TransitionName.of(each))) {
                bySource.computeIfAbsent(each.from(), from -> new ArrayList<>()).add(each);
            }
        }
    }

    List<Transition> from(String touchpoint) {
        return bySource.getOrDefault(touchpoint, List.of());
    }
}
