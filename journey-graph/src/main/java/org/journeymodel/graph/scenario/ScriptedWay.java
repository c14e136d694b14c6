package org.journeymodel.graph.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.scenario.ScenarioStep;
import org.jspecify.annotations.Nullable;

/** Walks a scenario along a map, step by step. Linear in the steps and the moves out of their touchpoints. */
final class ScriptedWay {

    private static final int UNKNOWN = -1;

    /** Two feelings that are written down as far apart as the tolerance are not too far. */
    private static final double ROUNDING = 1e-9;

    private final JourneyFlow flow;
    private final Scenario scenario;
    private final int[] indexes;

    ScriptedWay(JourneyFlow flow, Scenario scenario) {
        this.flow = flow;
        this.scenario = scenario;
        List<OptionalInt> found = flow.findObserved(scenario.touchpoints());
        indexes = found.stream().mapToInt(each -> each.orElse(UNKNOWN)).toArray();
    }

    /** The indexes of the touchpoints on the map, below 0 for one that it does not know. */
    int[] path() {
        return indexes.clone();
    }

    /** Whether another way ends where this one does. */
    boolean keepsItsEnd(List<Touchpoint> way) {
        int last = indexes[indexes.length - 1];
        return last != UNKNOWN
                && !way.isEmpty()
                && way.get(way.size() - 1).equals(flow.touchpoints().get(last));
    }

    /** Whether the script may end at its last touchpoint: where journeys end, or anywhere if it says nothing of its end. */
    boolean mayEnd() {
        int last = indexes[indexes.length - 1];
        return last != UNKNOWN && (scenario.outcome().isEmpty() || flow.exitShare(last) > 0);
    }

    Optional<ForbiddenStep> firstForbidden() {
        for (int place = 0; place < indexes.length; place++) {
            ForbiddenKind kind = faultOf(place);
            if (kind != null) {
                return Optional.of(forbidden(kind, place, place - 1));
            }
        }
        int last = indexes.length - 1;
        return scenario.outcome().isPresent() && flow.exitShare(indexes[last]) == 0
                ? Optional.of(forbidden(ForbiddenKind.END, last, last))
                : Optional.empty();
    }

    private @Nullable ForbiddenKind faultOf(int place) {
        if (indexes[place] == UNKNOWN) {
            return ForbiddenKind.UNKNOWN;
        }
        if (place == 0) {
            return flow.entryShare(indexes[0]) > 0 ? null : ForbiddenKind.START;
        }
        return movesTo(place).isEmpty() ? ForbiddenKind.MOVE : null;
    }

    private List<FlowMove> movesTo(int place) {
        return flow.movesFrom(indexes[place - 1]).stream()
                .filter(move -> move.target() == indexes[place])
                .toList();
    }

    private ForbiddenStep forbidden(ForbiddenKind kind, int place, int before) {
        String name = scenario.touchpoints().get(place);
        if (before < 0) {
            return new ForbiddenStep(kind, place, new ForbiddenStep.Spot(null, name), Alternative.entries(flow));
        }
        Touchpoint from = flow.touchpoints().get(indexes[before]);
        return new ForbiddenStep(
                kind, place, new ForbiddenStep.Spot(from, name), Alternative.from(flow, indexes[before]));
    }

    /** Success if it is ever visited, else failure, else neutral, else abandoned. */
    Outcome outcome() {
        Outcome best = Outcome.ABANDONED;
        for (int index : indexes) {
            Outcome here = index == UNKNOWN ? best : flow.outcome(index).orElse(best);
            best = here.compareTo(best) < 0 ? here : best; // in the order in which they take precedence
        }
        return best;
    }

    List<FeelingGap> feelingGaps(double tolerance) {
        List<FeelingGap> found = new ArrayList<>();
        for (int place = 0; place < indexes.length; place++) {
            OptionalDouble scripted = scenario.steps().get(place).valence();
            OptionalDouble declared = indexes[place] == UNKNOWN ? OptionalDouble.empty() : flow.feeling(indexes[place]);
            if (scripted.isPresent() && declared.isPresent()) {
                double gap = Math.abs(scripted.getAsDouble() - declared.getAsDouble());
                if (gap > tolerance + ROUNDING) {
                    Touchpoint at = flow.touchpoints().get(indexes[place]);
                    found.add(new FeelingGap(place, at, scripted.getAsDouble(), declared.getAsDouble()));
                }
            }
        }
        return List.copyOf(found);
    }

    List<LateStep> lateSteps() {
        List<LateStep> found = new ArrayList<>();
        for (int place = 1; place < indexes.length; place++) {
            ScenarioStep step = scenario.steps().get(place);
            if (step.waitBefore().isPresent() && indexes[place - 1] != UNKNOWN && indexes[place] != UNKNOWN) {
                late(place, step.waitBefore().get()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Nobody sees which of parallel transitions was taken: the longest time of them counts, none if one has none. */
    private Optional<LateStep> late(int place, Duration waited) {
        Duration latest = Duration.ZERO;
        List<FlowMove> moves = movesTo(place);
        for (FlowMove move : moves) {
            Optional<Duration> allowed = move.transition().flatMap(Transition::latestWaiting);
            if (allowed.isEmpty()) {
                return Optional.empty();
            }
            latest = allowed.get().compareTo(latest) > 0 ? allowed.get() : latest;
        }
        return moves.isEmpty() || waited.compareTo(latest) <= 0
                ? Optional.empty()
                : Optional.of(new LateStep(place, moves.get(0), waited, latest));
    }
}
