package org.journeymodel.render.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;

/** The flows of two versions: which moves came, which went, and which another share of customers takes. */
public final class ChangedMoves {

    /** A way by the later ids of its ends, and what triggers it. */
    private record Way(String from, String to, Optional<String> trigger) {}

    private final JourneyFlow flowBefore;
    private final JourneyFlow flowAfter;
    private final Map<Way, FlowMove> before = new LinkedHashMap<>();
    private final Map<Way, FlowMove> after = new LinkedHashMap<>();
    private final Map<String, Integer> indexBefore = new HashMap<>();

    ChangedMoves(JourneyDiff diff, NewIds ids) {
        this.flowBefore = JourneyFlow.of(diff.before());
        this.flowAfter = JourneyFlow.of(diff.after());
        flowBefore.moves().forEach(move -> before.put(way(ids.of(move.from()), ids.of(move.to()), move), move));
        flowAfter
                .moves()
                .forEach(move -> after.put(way(move.from().id(), move.to().id(), move), move));
        List<Touchpoint> touchpoints = flowBefore.touchpoints();
        for (int at = 0; at < touchpoints.size(); at++) {
            indexBefore.putIfAbsent(ids.of(touchpoints.get(at)), at);
        }
    }

    private static Way way(String from, String to, FlowMove move) {
        return new Way(from, to, move.transition().flatMap(Transition::trigger));
    }

    /** {@return the flow of the later version} */
    public JourneyFlow flow() {
        return flowAfter;
    }

    /** {@return the share that took a move of the later version before, unless it is new; not known if assumed} */
    public Optional<OptionalDouble> shareBefore(FlowMove move) {
        return Optional.ofNullable(before.get(way(move.from().id(), move.to().id(), move)))
                .map(ChangedMoves::knownShare);
    }

    /** {@return the share of a move, if somebody declared or observed it} */
    public static OptionalDouble knownShare(FlowMove move) {
        return move.provenance() == Provenance.ASSUMED ? OptionalDouble.empty() : OptionalDouble.of(move.share());
    }

    /**
     * A move that is no more.
     *
     * @param move the move as it was
     * @param from the later id of where it led out of
     * @param to the later id of where it led into
     */
    public record Gone(FlowMove move, String from, String to) {}

    /** {@return the moves of the earlier version that the later one does not have} */
    public List<Gone> gone() {
        Set<Way> stayed = after.keySet();
        List<Gone> gone = new ArrayList<>();
        before.forEach((way, move) -> {
            if (!stayed.contains(way)) {
                gone.add(new Gone(move, way.from(), way.to()));
            }
        });
        return gone;
    }

    /** {@return the share that left at a touchpoint before; empty if it was not there, or nobody knows} */
    public OptionalDouble leftBefore(Touchpoint touchpoint) {
        Integer at = indexBefore.get(touchpoint.id());
        return at == null || flowBefore.exitProvenance(at) == Provenance.ASSUMED
                ? OptionalDouble.empty()
                : OptionalDouble.of(flowBefore.exitShare(at));
    }
}
