package org.journeymodel.graph.whatif;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/**
 * A flow written down as a journey that declares it, so that edits find the shares and times that the
 * graph rests on. The flow of a journey alone is that journey.
 */
final class Declared {

    private final JourneyFlow flow;

    private Declared(JourneyFlow flow) {
        this.flow = flow;
    }

    static Journey journey(JourneyFlow flow) {
        return flow.persona().isEmpty() && !flow.isObserved() ? flow.journey() : new Declared(flow).write();
    }

    private Journey write() {
        List<Stage> stages = new ArrayList<>();
        int next = 0;
        for (Stage stage : flow.journey().stages()) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (int each = 0; each < stage.touchpoints().size(); each++) {
                touchpoints.add(touchpoint(next++));
            }
            stages.add(stage.toBuilder().touchpoints(touchpoints).build());
        }
        List<Transition> transitions = new ArrayList<>();
        for (int at = 0; at < flow.size(); at++) {
            addTransitions(at, transitions);
        }
        return flow.journey().toBuilder()
                .stages(stages)
                .transitions(transitions)
                .build();
    }

    private Touchpoint touchpoint(int at) {
        Touchpoint before = flow.touchpoints().get(at);
        boolean isEnd = before.outcome().isEmpty() && flow.outcome(at).isPresent();
        boolean exits = before.exitProbability().isPresent();
        return before.toBuilder()
                .entryProbability(positive(flow.entryShare(at)))
                .exitProbability(exits ? OptionalDouble.of(flow.exitShare(at)) : OptionalDouble.empty())
                .duration(flow.duration(at))
                .outcome(isEnd ? Optional.of(Outcome.NEUTRAL) : before.outcome())
                .build();
    }

    private static OptionalDouble positive(double share) {
        return share > 0 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** Those that customers take, and with share 0 those that they could. */
    private void addTransitions(int at, List<Transition> all) {
        List<FlowMove> moves = new ArrayList<>(flow.movesFrom(at));
        String id = flow.touchpoints().get(at).id();
        for (Transition each : flow.journey().transitions()) {
            if (each.from().equals(id) && concerns(each)) {
                Optional<FlowMove> taken = moves.stream()
                        .filter(move -> move.transition().filter(each::equals).isPresent())
                        .findFirst();
                all.add(taken.map(move -> declared(each, move)).orElseGet(() -> each.withProbability(0)));
                taken.ifPresent(moves::remove);
            }
        }
        moves.forEach(move ->
                all.add(declared(Transition.of(move.from().id(), move.to().id()), move)));
    }

    private static Transition declared(Transition transition, FlowMove move) {
        Optional<Duration> waiting = move.meanWaiting();
        return transition.toBuilder().probability(move.share()).waiting(waiting).build();
    }

    private boolean concerns(Transition transition) {
        Optional<String> persona = flow.persona();
        return persona.isEmpty()
                || transition.personas().isEmpty()
                || transition.personas().contains(persona.get());
    }
}
