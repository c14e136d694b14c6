package org.journeymodel.render.layered;

import java.util.List;

/**
 * A graph that is to be laid out, from left to right. The order of its nodes is the order in which they are
 * read: an edge to an earlier node leads back.
 *
 * @param nodes the nodes, in order
 * @param edges the edges, none from a node to itself
 */
public record LayoutGraph(List<Node> nodes, List<Edge> edges) {

    /** Keeps copies of the lists. */
    public LayoutGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box that is to be placed.
     *
     * @param width how wide it is
     * @param height how high it is at least; it grows where its edges need more
     * @param above how much of the height, at the top, is no place for edges
     * @param below how much of it, at the bottom, is none
     */
    public record Node(double width, double height, double above, double below) {}

    /**
     * A line that is to be drawn.
     *
     * @param source the index of the node that it leads out of
     * @param target the index of the node that it leads into
     * @param width how wide it is
     * @param labelWidth how wide its label is; 0 without label
     * @param labelHeight how high its label is
     */
    public record Edge(int source, int target, double width, double labelWidth, double labelHeight) {

        /** {@return whether it leads against the order} */
        public boolean isBack() {
            return target < source;
        }

        /** {@return the end that is read first, by index} */
        public int first() {
            return Math.min(source, target);
        }

        /** {@return the end that is read last, by index} */
        public int last() {
            return Math.max(source, target);
        }

        /** {@return whether it has a label} */
        public boolean hasLabel() {
            return labelWidth > 0;
        }
    }
}
