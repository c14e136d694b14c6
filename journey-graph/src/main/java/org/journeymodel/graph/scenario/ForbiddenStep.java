package org.journeymodel.graph.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The first step of a scenario that the map does not allow, and what it would have allowed there. */
public final class ForbiddenStep {

    private final ForbiddenKind kind;
    private final int step;
    private final Spot spot;
    private final List<Alternative> alternatives;

    /** Where it is: the touchpoint before, known to the map, and the id in the script. */
    record Spot(@Nullable Touchpoint before, String name) {}

    ForbiddenStep(ForbiddenKind kind, int step, Spot spot, List<Alternative> alternatives) {
        this.kind = kind;
        this.step = step;
        this.spot = spot;
        this.alternatives = alternatives;
    }

    /** {@return why it is not allowed} */
    public ForbiddenKind kind() {
        return kind;
    }

    /** {@return which step of the scenario it is, from 0; of an end, the last} */
    public int step() {
        return step;
    }

    /** {@return the id of its touchpoint, as the scenario has it} */
    public String name() {
        return spot.name();
    }

    /** {@return the touchpoint of the step before; of an end, of the last step; empty for the first step} */
    public Optional<Touchpoint> from() {
        return Optional.ofNullable(spot.before());
    }

    /** {@return what the map allows there, in its order, the end last; with shares that sum to 1} */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /**
     * {@return all of it in words, such as {@code Step 2 goes from "search" to "buy", but the map has no such move.
     * Possible there: compare 90.0 %, end 10.0 %.}; steps are counted from 1}
     */
    public String sentence() {
        String possible = alternatives.stream().map(Alternative::toString).collect(Collectors.joining(", "));
        return fault() + (from().isPresent() ? " Possible there: " : " Journeys start at: ") + possible + ".";
    }

    private String fault() {
        String which = "Step " + (step + 1);
        String name = Wording.quoted(spot.name());
        return switch (kind) {
            case START -> which + " is at " + name + ", but no journey starts there.";
            case UNKNOWN -> which + " is at " + name + ", which the map does not know.";
            case END -> which + " is the last, at " + name + ", but no journey ends there.";
            case MOVE ->
                which + " goes from " + Wording.quoted(from().orElseThrow().id()) + " to " + name
                        + ", but the map has no such move.";
        };
    }

    /** {@return this as an object, by the names of the methods; touchpoints by id} */
    public ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object =
                AttributeValue.object().put("kind", kind).put("step", step).put("name", spot.name());
        from().ifPresent(before -> object.put("from", before.id()));
        return object.put(
                        "alternatives",
                        AttributeValue.of(alternatives.stream()
                                .map(Alternative::toAttributes)
                                .toList()))
                .put("sentence", sentence())
                .build();
    }

    /** {@return whether the other tells the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForbiddenStep that && toAttributes().equals(that.toAttributes());
    }

    @Override
    public int hashCode() {
        return toAttributes().hashCode();
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return sentence();
    }
}
