package org.journeymodel.render.layered;

/** Finds places for the nodes and edges of a graph. The same graph must get the same places every time. */
public interface GraphLayout {

    /** {@return the graph with its places} */
    PlacedGraph place(LayoutGraph graph);
}
