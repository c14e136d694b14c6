package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.Optional;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Transition;

/** Edits of the transitions that moves take. */
final class Moves {

    private Moves() {}

    static Edit edit(FlowMove move, Duration waiting) {
        String from = move.from().id();
        String to = move.to().id();
        return trigger(move)
                .map(trigger -> Edit.waiting(from, to, trigger, waiting))
                .orElseGet(() -> Edit.waiting(from, to, waiting));
    }

    static Edit edit(TransitionName name, double probability) {
        return name.trigger()
                .map(trigger -> Edit.probability(name.from(), name.to(), trigger, probability))
                .orElseGet(() -> Edit.probability(name.from(), name.to(), probability));
    }

    static TransitionName nameOf(FlowMove move) {
        return new TransitionName(move.from().id(), move.to().id(), trigger(move));
    }

    private static Optional<String> trigger(FlowMove move) {
        return move.transition().flatMap(Transition::trigger);
    }
}
