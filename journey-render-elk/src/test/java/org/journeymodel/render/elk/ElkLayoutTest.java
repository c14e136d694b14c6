package org.journeymodel.render.elk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.journeymodel.render.layered.GraphLayout;
import org.journeymodel.render.layered.LayoutGraph;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layered.PlacedGraph;
import org.journeymodel.render.layered.PlacedGraph.Point;
import org.journeymodel.render.layered.PlacedGraph.Route;
import org.journeymodel.render.layout.Box;
import org.junit.jupiter.api.Test;

class ElkLayoutTest {

    private static final double HAIR = 1e-6;
    private static final int RUNS = 300;

    private final GraphLayout layout = new ElkLayout();

    @Test
    void aChainStandsInALineFromLeftToRight() {
        PlacedGraph placed = layout.place(Graphs.of(3, 0, 1, 1, 2));
        // Two gaps of 48 between layers.
        assertThat(placed.nodes())
                .containsExactly(new Box(0, 0, 100, 40), new Box(148, 0, 100, 40), new Box(296, 0, 100, 40));
        assertThat(placed.width()).isEqualTo(396);
        assertThat(placed.height()).isEqualTo(40);
        assertThat(placed.routes().get(0).points()).containsExactly(new Point(100, 20), new Point(148, 20));
    }

    @Test
    void anEdgeBackLeadsOutOfTheLeftSideIntoTheRight() {
        PlacedGraph placed = layout.place(Graphs.of(2, 0, 1, 1, 0));
        List<Point> back = placed.routes().get(1).points();
        assertThat(back.get(0).x()).isEqualTo(placed.nodes().get(1).x());
        assertThat(back.get(back.size() - 1).x())
                .isEqualTo(placed.nodes().get(0).right());
    }

    @Test
    void theOrderOfTheJourneyDecidesWhatStandsLeftInACycle() {
        PlacedGraph placed = layout.place(Graphs.of(4, 1, 2, 2, 3, 3, 0, 0, 1));
        assertThat(placed.nodes()).extracting(Box::x).containsExactly(0.0, 148.0, 296.0, 444.0);
    }

    @Test
    void aLabelStandsOverItsLineNearTheSource() {
        List<Node> nodes = List.of(new Node(100, 40, 0, 0), new Node(100, 40, 0, 0), new Node(100, 40, 0, 0));
        List<Edge> edges = List.of(new Edge(0, 1, 2, 30, 15), new Edge(1, 2, 2, 30, 15), new Edge(2, 0, 4, 30, 15));
        PlacedGraph placed = layout.place(new LayoutGraph(nodes, edges));
        Box label = placed.routes().get(2).label().orElseThrow();
        assertThat(label.x()).isGreaterThan(placed.nodes().get(1).right());
        assertThat(label.right()).isLessThan(placed.nodes().get(2).x());
    }

    @Test
    void labelsStandAtMostTwoPixelsOverTheirLines() {
        Random random = new Random(10);
        for (int run = 0; run < RUNS; run++) {
            LayoutGraph graph = Graphs.random(random);
            List<Route> routes = layout.place(graph).routes();
            for (int at = 0; at < routes.size(); at++) {
                double half = graph.edges().get(at).width() / 2;
                List<Box> pieces = pieces(routes.get(at), half);
                routes.get(at)
                        .label()
                        .ifPresent(label -> assertThat(pieces)
                                .anyMatch(piece -> piece.x() <= label.x()
                                        && piece.right() >= label.right()
                                        && piece.y() - label.bottom() > 1
                                        && piece.y() - label.bottom() < 2 + HAIR));
            }
        }
    }

    @Test
    void nothingIsAnEmptyPicture() {
        assertThat(layout.place(Graphs.of(0))).isEqualTo(new PlacedGraph(0, 0, List.of(), List.of()));
    }

    @Test
    void aNodeAloneIsThePicture() {
        assertThat(layout.place(Graphs.of(1)))
                .isEqualTo(new PlacedGraph(100, 40, List.of(new Box(0, 0, 100, 40)), List.of()));
    }

    @Test
    void nodesAndLabelsOverlapNothing() {
        Random random = new Random(4);
        for (int run = 0; run < RUNS; run++) {
            LayoutGraph graph = Graphs.random(random);
            PlacedGraph placed = layout.place(graph);
            List<Box> boxes = boxes(placed);
            assertThat(boxes)
                    .hasSize(graph.nodes().size()
                            + (int) graph.edges().stream()
                                    .filter(Edge::hasLabel)
                                    .count());
            for (int one = 0; one < boxes.size(); one++) {
                assertThat(new Box(-HAIR, -HAIR, placed.width() + 2 * HAIR, placed.height() + 2 * HAIR)
                                .contains(boxes.get(one)))
                        .isTrue();
                for (int other = 0; other < one; other++) {
                    assertThat(boxes.get(one).inset(HAIR, HAIR).overlaps(boxes.get(other)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noLineCrossesANodeOrALabel() {
        Random random = new Random(5);
        for (int run = 0; run < RUNS; run++) {
            LayoutGraph graph = Graphs.random(random);
            PlacedGraph placed = layout.place(graph);
            List<Box> boxes = boxes(placed);
            for (int at = 0; at < placed.routes().size(); at++) {
                double half = graph.edges().get(at).width() / 2;
                for (Box piece : pieces(placed.routes().get(at), half)) {
                    assertThat(boxes).noneMatch(box -> piece.inset(HAIR, HAIR).overlaps(box));
                }
            }
        }
    }

    @Test
    void linesRunAlongNoOtherLine() {
        Random random = new Random(8);
        for (int run = 0; run < RUNS; run++) {
            LayoutGraph graph = Graphs.random(random);
            List<Route> routes = layout.place(graph).routes();
            for (int one = 0; one < routes.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(runAlong(
                                    routes.get(one), graph.edges().get(one),
                                    routes.get(other), graph.edges().get(other)))
                            .isFalse();
                }
            }
        }
    }

    /** Lines may cross upright, but no two level or two upright pieces may lie over each other. */
    private static boolean runAlong(Route one, Edge edge, Route other, Edge otherEdge) {
        List<Box> others = pieces(other, otherEdge.width() / 2);
        for (Box piece : pieces(one, edge.width() / 2)) {
            boolean level = piece.height() <= edge.width() + HAIR;
            for (Box against : others) {
                boolean both = level == (against.height() <= otherEdge.width() + HAIR);
                if (both && piece.inset(HAIR, HAIR).overlaps(against)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void everyEdgeLeadsFromItsSourceToItsTargetOneWay() {
        Random random = new Random(6);
        for (int run = 0; run < RUNS; run++) {
            LayoutGraph graph = Graphs.random(random);
            PlacedGraph placed = layout.place(graph);
            for (int at = 0; at < graph.edges().size(); at++) {
                Edge edge = graph.edges().get(at);
                List<Point> points = placed.routes().get(at).points();
                assertEnds(points.get(0), placed, graph, edge, edge.source());
                assertEnds(points.get(points.size() - 1), placed, graph, edge, edge.target());
                double direction = edge.isBack() ? -1 : 1;
                for (int next = 1; next < points.size(); next++) {
                    Point from = points.get(next - 1);
                    Point to = points.get(next);
                    assertThat(direction * (to.x() - from.x())).isGreaterThanOrEqualTo(0);
                    assertThat(to.x() == from.x() || Math.abs(to.y() - from.y()) < HAIR)
                            .isTrue();
                }
            }
        }
    }

    /** At the side that the order of the journey asks for, where the node has a place for edges. */
    private static void assertEnds(Point point, PlacedGraph placed, LayoutGraph graph, Edge edge, int node) {
        Box box = placed.nodes().get(node);
        double half = edge.width() / 2;
        assertThat(point.x()).isEqualTo(node == edge.first() ? box.right() : box.x());
        assertThat(point.y())
                .isBetween(
                        box.y() + graph.nodes().get(node).above() + half - HAIR,
                        box.bottom() - graph.nodes().get(node).below() - half + HAIR);
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        LayoutGraph graph = Graphs.random(new Random(7), 40, 120);
        assertThat(new ElkLayout().place(graph)).isEqualTo(layout.place(graph));
    }

    @Test
    void threadsMayShareALayout() throws Exception {
        List<LayoutGraph> graphs = new ArrayList<>();
        Random random = new Random(9);
        for (int at = 0; at < 60; at++) {
            graphs.add(Graphs.random(random));
        }
        List<PlacedGraph> alone = graphs.stream().map(layout::place).toList();
        Callable<List<PlacedGraph>> all =
                () -> graphs.stream().map(layout::place).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<PlacedGraph>> each : threads.invokeAll(List.of(all, all))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Box> boxes(PlacedGraph placed) {
        List<Box> boxes = new ArrayList<>(placed.nodes());
        placed.routes().forEach(route -> route.label().ifPresent(boxes::add));
        return boxes;
    }

    /** The boxes around the pieces of a route, as wide as its line. */
    private static List<Box> pieces(Route route, double half) {
        List<Box> pieces = new ArrayList<>();
        for (int at = 1; at < route.points().size(); at++) {
            Point from = route.points().get(at - 1);
            Point to = route.points().get(at);
            boolean level = from.x() != to.x();
            pieces.add(new Box(
                    Math.min(from.x(), to.x()) - (level ? 0 : half),
                    Math.min(from.y(), to.y()) - (level ? half : 0),
                    Math.abs(from.x() - to.x()) + (level ? 0 : 2 * half),
                    Math.abs(from.y() - to.y()) + (level ? 2 * half : 0)));
        }
        return pieces;
    }
}
