package org.journeymodel.render.style;

/**
 * How a graph is laid out. Nothing is chosen by what happens to be on the path, so the same drawing is the same
 * picture everywhere.
 */
public enum Layout {
    /** In layers from left to right, with curved lines. It needs nothing more. */
    LAYERED,

    /**
     * In layers from left to right by the Eclipse Layout Kernel (ELK), with lines that run level and upright
     * alone. It needs the module {@code journey-render-elk}.
     *
     * <p>ELK takes seconds for large graphs: with more than 300 nodes, or with moves that lead over more than
     * 2,000 layers together, the graph is laid out as with {@link #LAYERED}.
     */
    ELK_LAYERED
}
