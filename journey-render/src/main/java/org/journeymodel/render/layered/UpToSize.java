package org.journeymodel.render.layered;

import java.util.Arrays;
import java.util.Objects;

/**
 * Lays small graphs out by one layout, and by another those that would take it seconds.
 *
 * @param small what lays out graphs of at most 300 nodes whose edges lead over at most 2,000 layers together
 * @param large what lays out all others
 */
public record UpToSize(GraphLayout small, GraphLayout large) implements GraphLayout {

    private static final int MOST_NODES = 300;
    private static final long MOST_LAYERS = 2_000;

    /** Needs both. */
    public UpToSize {
        Objects.requireNonNull(small, "small");
        Objects.requireNonNull(large, "large");
    }

    @Override
    public PlacedGraph place(LayoutGraph graph) {
        return isSmall(graph) ? small.place(graph) : large.place(graph);
    }

    private static boolean isSmall(LayoutGraph graph) {
        return graph.nodes().size() <= MOST_NODES
                && Arrays.stream(LayeredLayout.lengths(graph)).asLongStream().sum() <= MOST_LAYERS;
    }
}
