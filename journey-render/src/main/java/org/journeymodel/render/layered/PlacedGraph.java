package org.journeymodel.render.layered;

import java.util.List;
import java.util.Optional;
import org.journeymodel.render.layout.Box;

/**
 * A graph with its places, in pixels from its top left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param nodes the boxes of the nodes, in their order
 * @param routes the courses of the edges, in their order
 */
public record PlacedGraph(double width, double height, List<Box> nodes, List<Route> routes) {

    /** Keeps copies of the lists. */
    public PlacedGraph {
        nodes = List.copyOf(nodes);
        routes = List.copyOf(routes);
    }

    /**
     * The course of an edge, from its source to its target.
     *
     * @param points where it passes: straight between points of one height or of one x, else bent, level at
     *     both points
     * @param label the room of its label; empty without
     */
    public record Route(List<Point> points, Optional<Box> label) {

        /** Keeps a copy of the points. */
        public Route {
            points = List.copyOf(points);
        }
    }

    /**
     * A place.
     *
     * @param x its distance from the left
     * @param y its distance from the top
     */
    public record Point(double x, double y) {}
}
