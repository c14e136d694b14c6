package org.journeymodel.graph.paths;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * The fewest paths that together go every way: scripts for those who try a journey out. Immutable.
 *
 * <p>Each begins where customers enter and ends where they may end, and may visit touchpoints and take
 * moves more than once. No smaller number of paths covers as much.
 */
public final class TestPaths {

    private final List<JourneyPath> paths;
    private final List<FlowMove> notCoverable;

    TestPaths(List<JourneyPath> paths, List<FlowMove> notCoverable) {
        this.paths = List.copyOf(paths);
        this.notCoverable = List.copyOf(notCoverable);
    }

    /** {@return the paths, by touchpoints in order, then by moves} */
    public List<JourneyPath> paths() {
        return paths;
    }

    /**
     * {@return the moves that no path takes, in order: those that cannot be reached, and those after
     * which no end can be}
     */
    public List<FlowMove> notCoverable() {
        return notCoverable;
    }

    /** {@return how many moves all paths take together} */
    public long moves() {
        return paths.stream().mapToLong(path -> path.moves().size()).sum();
    }

    /**
     * {@return these as an object: {@code paths}, and {@code notCoverable}, each move with {@code from}
     * and {@code to}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put(
                        "paths",
                        AttributeValue.of(
                                paths.stream().map(JourneyPath::toAttributes).toList()))
                .put(
                        "notCoverable",
                        AttributeValue.of(
                                notCoverable.stream().map(TestPaths::ends).toList()))
                .build();
    }

    private static AttributeValue ends(FlowMove move) {
        return AttributeValue.object()
                .put("from", move.from().id())
                .put("to", move.to().id())
                .build();
    }

    /** {@return whether the other has the same paths and leaves out the same moves} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestPaths that && paths.equals(that.paths) && notCoverable.equals(that.notCoverable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paths, notCoverable);
    }

    /** {@return the touchpoints of each path, one path a line} */
    @Override
    public String toString() {
        return paths.stream().map(JourneyPath::inWords).collect(Collectors.joining("\n"));
    }
}
