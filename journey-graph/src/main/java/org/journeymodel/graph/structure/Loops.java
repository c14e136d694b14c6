package org.journeymodel.graph.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** The elementary loops of a journey, as far as they were listed. Immutable. */
public final class Loops {

    private final List<Loop> loops;
    private final boolean isComplete;

    Loops(List<Loop> loops, boolean isComplete) {
        this.loops = List.copyOf(loops);
        this.isComplete = isComplete;
    }

    /** {@return the loops, by first touchpoint in order, then by the touchpoints after it} */
    public List<Loop> loops() {
        return loops;
    }

    /** {@return whether these are all; if not, a limit ended the list} */
    public boolean isComplete() {
        return isComplete;
    }

    /** {@return these loops as an object: {@code loops} and {@code complete}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "loops",
                        AttributeValue.of(loops.stream().map(Loop::toAttributes).toList()))
                .put("complete", isComplete)
                .build();
    }

    /** {@return whether the other holds equal loops and is as complete} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Loops that && loops.equals(that.loops) && isComplete == that.isComplete;
    }

    @Override
    public int hashCode() {
        return Objects.hash(loops, isComplete);
    }

    /** {@return the loops, one a line, the last line saying so if there may be more} */
    @Override
    public String toString() {
        return Stream.concat(loops.stream(), isComplete ? Stream.empty() : Stream.of("and perhaps more"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
