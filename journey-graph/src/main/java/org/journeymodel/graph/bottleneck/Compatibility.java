package org.journeymodel.graph.bottleneck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.graph.chain.AbsorbingChain;

/**
 * Whether improvements can be made together. Only those that change shares can be in the way of each
 * other: two that take away the last ways on, or the last ways to an end.
 */
record Compatibility(JourneyFlow flow, AbsorbingChain chain) {

    static Compatibility of(Basis basis) {
        return new Compatibility(basis.flow(), basis.now().chain());
    }

    /** Does nothing if they can. */
    void require(List<Improvement> improvements) {
        whyNot(improvements).ifPresent(why -> {
            throw new IllegalArgumentException("Improvements cannot be made together: without "
                    + Sentences.list(edits(improvements), flow) + ", " + why + ". Leave one of them out.");
        });
    }

    /** {@return what would be wrong; empty if they can be made} */
    Optional<String> whyNot(List<Improvement> improvements) {
        return stranded(edits(improvements))
                .map(at -> "no way would lead on from "
                        + Facts.nameOf(flow.touchpoints().get(at)))
                .or(() -> canAlwaysEnd(edits(improvements))
                        ? Optional.empty()
                        : Optional.of("some customers would go round for ever"));
    }

    private static List<Improvement> edits(List<Improvement> improvements) {
        return improvements.stream().filter(Improvement::changesShares).toList();
    }

    /** A touchpoint all of whose moves would be taken away. */
    private Optional<Integer> stranded(List<Improvement> edits) {
        Map<Integer, Set<Integer>> removed = new HashMap<>();
        for (Improvement each : edits) {
            Set<Integer> moves = removed.computeIfAbsent(each.touchpoint(), at -> new HashSet<>());
            moves.addAll(each.moves());
            if (moves.size() == flow.movesFrom(each.touchpoint()).size()) {
                return Optional.of(each.touchpoint());
            }
        }
        return Optional.empty();
    }

    private boolean canAlwaysEnd(List<Improvement> edits) {
        return Improvement.in(chain, edits).canAlwaysEnd();
    }
}
