package org.journeymodel.graph.paths;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** Paths in order, and whether there are others beside them. Immutable. */
public final class PathList {

    private final List<JourneyPath> paths;
    private final boolean complete;

    PathList(List<JourneyPath> paths, boolean complete) {
        this.paths = List.copyOf(paths);
        this.complete = complete;
    }

    /** {@return the paths, in the order that they were asked for} */
    public List<JourneyPath> paths() {
        return paths;
    }

    /**
     * {@return whether these are all the paths of the kind that was asked for, such as those that visit
     * no touchpoint twice; if not, the number that was asked for, or a limit, cut off the others}
     */
    public boolean isComplete() {
        return complete;
    }

    /** {@return this list as an object: {@code paths} and {@code complete}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "paths",
                        AttributeValue.of(
                                paths.stream().map(JourneyPath::toAttributes).toList()))
                .put("complete", complete)
                .build();
    }

    /** {@return whether the other has the same paths and is as complete} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathList that && paths.equals(that.paths) && complete == that.complete;
    }

    @Override
    public int hashCode() {
        return Objects.hash(paths, complete);
    }

    /** {@return the paths, one a line, and a last line if there are others} */
    @Override
    public String toString() {
        String all = paths.stream().map(JourneyPath::toString).collect(Collectors.joining("\n"));
        return complete ? all : all + (paths.isEmpty() ? "" : "\n") + "and others";
    }
}
