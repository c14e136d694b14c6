package org.journeymodel.graph.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/**
 * The moves on which customers change channels, or pass from one team to another, and of how many
 * moves that could be told. Immutable.
 */
public final class Changes {

    private final List<Change> changes;
    private final int known;
    private final int all;

    private Changes(List<Change> changes, int known, int all) {
        this.changes = List.copyOf(changes);
        this.known = known;
        this.all = all;
    }

    /** Looks at what each touchpoint has: no change where both ends have something in common. */
    static Changes of(JourneyFlow flow, Function<Touchpoint, List<String>> having) {
        List<Change> changes = new ArrayList<>();
        int known = 0;
        for (FlowMove move : flow.moves()) {
            List<String> from = having.apply(move.from());
            List<String> to = having.apply(move.to());
            if (!from.isEmpty() && !to.isEmpty()) {
                known++;
                if (from.stream().noneMatch(to::contains)) {
                    changes.add(new Change(move, from, to));
                }
            }
        }
        return new Changes(changes, known, flow.moves().size());
    }

    /** {@return the changes, in order of the flow's moves} */
    public List<Change> changes() {
        return changes;
    }

    /** {@return of how many moves both ends tell their channels, or their team} */
    public int knownMoves() {
        return known;
    }

    /** {@return the number of all moves} */
    public int allMoves() {
        return all;
    }

    /** {@return how many of the changes have a share of each provenance} */
    public Map<Provenance, Integer> basis() {
        Map<Provenance, Integer> basis = new EnumMap<>(Provenance.class);
        for (Provenance provenance : Provenance.values()) {
            basis.put(provenance, 0);
        }
        changes.forEach(each -> basis.merge(each.move().provenance(), 1, Integer::sum));
        return basis;
    }

    /** {@return these as an object: {@code changes}, {@code knownMoves}, {@code allMoves}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "changes",
                        AttributeValue.of(
                                changes.stream().map(Change::toAttributes).toList()))
                .put("knownMoves", known)
                .put("allMoves", all)
                .build();
    }

    /** {@return whether the other holds equal changes, of as many moves} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes that && changes.equals(that.changes) && known == that.known && all == that.all;
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, known, all);
    }

    /** {@return the changes, one a line, then such as {@code 1 of 3 moves change; of 1 that is not known}} */
    @Override
    public String toString() {
        return changes.stream().map(each -> each + "\n").collect(Collectors.joining())
                + changes.size()
                + " of "
                + all
                + " moves change; of "
                + (all - known)
                + " that is not known";
    }
}
