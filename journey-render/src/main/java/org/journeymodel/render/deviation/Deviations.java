package org.journeymodel.render.deviation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.conformance.FrequentDeviation;

/** What was observed of a map, gathered once for all pictures of it. Immutable. */
public final class Deviations {

    /** How many get a badge. */
    public static final int MOST = 5;

    private final Conformance conformance;
    private final DeviationCounts counts;
    private final ObservedMoves moves;
    private final List<FlowMove> unplanned;
    private final Set<String> unvisited;

    private Deviations(Conformance conformance) {
        this.conformance = conformance;
        this.counts = DeviationCounts.of(conformance);
        this.moves = ObservedMoves.of(conformance);
        this.unplanned = moves.unplanned();
        this.unvisited =
                conformance.precision().unvisited().stream().map(Touchpoint::id).collect(Collectors.toSet());
    }

    /** Reads the observed journeys once. */
    public static Deviations of(Conformance conformance) {
        return new Deviations(conformance);
    }

    /** {@return how well the map fits what customers did} */
    public Conformance conformance() {
        return conformance;
    }

    /** {@return the most frequent deviations, at most {@link #MOST}} */
    public List<FrequentDeviation> ranked() {
        List<FrequentDeviation> all = conformance.deviations();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** {@return the ranks, from 1, of the most frequent deviations at a touchpoint} */
    public List<Integer> ranksAt(Touchpoint touchpoint) {
        List<Integer> ranks = new ArrayList<>();
        List<FrequentDeviation> ranked = ranked();
        for (int at = 0; at < ranked.size(); at++) {
            if (ranked.get(at)
                    .touchpoint()
                    .filter(each -> each.id().equals(touchpoint.id()))
                    .isPresent()) {
                ranks.add(at + 1);
            }
        }
        return ranks;
    }

    /** {@return the rank of a deviation, from 1; 0 if it is none of the most frequent} */
    public int rankOf(FrequentDeviation deviation) {
        return ranked().indexOf(deviation) + 1;
    }

    /** {@return what customers visited that the map does not know, most customers first} */
    public List<FrequentDeviation> notOnTheMap() {
        return conformance.deviations(DeviationKind.AD_HOC).stream()
                .filter(each -> each.touchpoint().isEmpty())
                .toList();
    }

    DeviationCounts counts() {
        return counts;
    }

    /** {@return whether no event means a touchpoint} */
    public boolean isUnvisited(Touchpoint touchpoint) {
        return unvisited.contains(touchpoint.id());
    }

    /** {@return whether any customer made a move} */
    public boolean isMade(FlowMove move) {
        return moves.isMade(move);
    }

    /** {@return the moves that customers made and the map does not have, without those given} */
    public List<FlowMove> unplannedBeside(List<FlowMove> known) {
        Set<List<String>> ways = new HashSet<>();
        known.forEach(move -> ways.add(wayOf(move)));
        return unplanned.stream().filter(move -> !ways.contains(wayOf(move))).toList();
    }

    private static List<String> wayOf(FlowMove move) {
        return List.of(move.from().id(), move.to().id());
    }
}
