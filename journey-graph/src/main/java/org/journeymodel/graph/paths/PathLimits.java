package org.journeymodel.graph.paths;

import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/**
 * How far a listing of all paths goes: how many paths, how many moves each, and how often a path may
 * visit a touchpoint. Immutable.
 */
public final class PathLimits {

    /** The most paths that one list holds. */
    public static final int MOST_PATHS = 1_000_000;

    private static final PathLimits STANDARD = new PathLimits(10_000, Integer.MAX_VALUE, 1);

    private final int mostPaths;
    private final int mostMoves;
    private final int mostVisits;

    private PathLimits(int mostPaths, int mostMoves, int mostVisits) {
        this.mostPaths = mostPaths;
        this.mostMoves = mostMoves;
        this.mostVisits = mostVisits;
    }

    /** {@return 10,000 paths of any length that visit no touchpoint twice} */
    public static PathLimits standard() {
        return STANDARD;
    }

    /**
     * {@return these limits with another number of paths}
     *
     * @param paths 0 to {@link #MOST_PATHS}
     */
    public PathLimits withMostPaths(int paths) {
        return new PathLimits(checked("Most paths", paths, 0, MOST_PATHS), mostMoves, mostVisits);
    }

    /**
     * {@return these limits with another number of moves in a path}
     *
     * @param moves at least 0
     */
    public PathLimits withMostMoves(int moves) {
        return new PathLimits(mostPaths, checked("Most moves", moves, 0, Integer.MAX_VALUE), mostVisits);
    }

    /**
     * {@return these limits with another number of visits of a touchpoint in a path}
     *
     * @param visits 1, for paths that never come back, to 1,000
     */
    public PathLimits withMostVisits(int visits) {
        return new PathLimits(mostPaths, mostMoves, checked("Most visits", visits, 1, 1_000));
    }

    static int checked(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " must be between " + least + " and " + most + ", but was " + value + ".");
        }
        return value;
    }

    /** {@return how many paths are listed at the most} */
    public int mostPaths() {
        return mostPaths;
    }

    /** {@return how many moves a path has at the most; {@link Integer#MAX_VALUE} for any number} */
    public int mostMoves() {
        return mostMoves;
    }

    /** {@return how often a path visits a touchpoint at the most} */
    public int mostVisits() {
        return mostVisits;
    }

    /**
     * {@return these limits as an object: {@code mostPaths}; {@code mostMoves}, unless any number will
     * do; {@code mostVisits}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("mostPaths", mostPaths);
        if (mostMoves < Integer.MAX_VALUE) {
            object.put("mostMoves", mostMoves);
        }
        return object.put("mostVisits", mostVisits).build();
    }

    /** {@return whether the other has the same limits} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathLimits that
                && mostPaths == that.mostPaths
                && mostMoves == that.mostMoves
                && mostVisits == that.mostVisits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(mostPaths, mostMoves, mostVisits);
    }

    /** {@return the limits, such as {@code at most 10000 paths, 20 moves, 1 visit}} */
    @Override
    public String toString() {
        return "at most " + mostPaths + " paths, "
                + (mostMoves == Integer.MAX_VALUE ? "any number of moves, " : mostMoves + " moves, ")
                + mostVisits
                + (mostVisits == 1 ? " visit" : " visits");
    }
}
