package org.journeymodel.render.layered;

import org.journeymodel.render.layered.LayoutGraph.Edge;

/** How much room the edges at the sides of nodes need. */
public final class SideRoom {

    private SideRoom() {}

    /** {@return how high the busier side of each node is, if each edge takes its width and so much more} */
    public static double[] needed(LayoutGraph graph, double more) {
        double[] left = new double[graph.nodes().size()];
        double[] right = new double[left.length];
        for (Edge edge : graph.edges()) {
            right[edge.first()] += edge.width() + more;
            left[edge.last()] += edge.width() + more;
        }
        double[] needed = new double[left.length];
        for (int at = 0; at < needed.length; at++) {
            needed[at] = Math.max(left[at], right[at]);
        }
        return needed;
    }
}
