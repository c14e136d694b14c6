package org.journeymodel.render.layered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layered.PlacedGraph.Point;
import org.journeymodel.render.layered.PlacedGraph.Route;
import org.journeymodel.render.layout.Box;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {

    private static final double HAIR = 1e-6;

    private final GraphLayout layout = new LayeredLayout();

    @Test
    void aChainStandsInALineFromLeftToRight() {
        PlacedGraph placed = layout.place(Graphs.of(3, 0, 1, 1, 2));
        // Two gaps of 32 between columns, that of labels without width between them.
        assertThat(placed.nodes())
                .containsExactly(new Box(0, 0, 100, 40), new Box(164, 0, 100, 40), new Box(328, 0, 100, 40));
        assertThat(placed.width()).isEqualTo(428);
        assertThat(placed.height()).isEqualTo(40);
        assertThat(placed.routes().get(0).points()).allMatch(point -> point.y() == 20);
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
    void aLabelStandsOverItsLineNearTheSource() {
        List<Node> nodes = List.of(new Node(100, 40, 0, 0), new Node(100, 40, 0, 0), new Node(100, 40, 0, 0));
        List<Edge> edges = List.of(new Edge(0, 1, 2, 0, 0), new Edge(1, 2, 2, 0, 0), new Edge(2, 0, 4, 30, 15));
        PlacedGraph placed = layout.place(new LayoutGraph(nodes, edges));
        Box label = placed.routes().get(2).label().orElseThrow();
        assertThat(label.x()).isGreaterThan(placed.nodes().get(1).right());
        assertThat(label.right()).isLessThan(placed.nodes().get(2).x());
        // The label, a pixel, 3 of room, and half of the line of 4.
        double line = placed.routes().get(2).points().stream()
                .filter(point -> point.x() > label.x() - 1 && point.x() < label.right() + 1)
                .mapToDouble(Point::y)
                .findFirst()
                .orElseThrow();
        assertThat(line).isCloseTo(label.bottom() + 6, within(HAIR));
    }

    @Test
    void nothingIsAnEmptyPicture() {
        assertThat(layout.place(Graphs.of(0))).isEqualTo(new PlacedGraph(0, 0, List.of(), List.of()));
    }

    @Test
    void nodesAndLabelsOverlapNothing() {
        Random random = new Random(4);
        for (int run = 0; run < 400; run++) {
            PlacedGraph placed = layout.place(Graphs.random(random));
            List<Box> boxes = new ArrayList<>(placed.nodes());
            placed.routes().forEach(route -> route.label().ifPresent(boxes::add));
            for (int one = 0; one < boxes.size(); one++) {
                assertThat(new Box(0, 0, placed.width() + HAIR, placed.height() + HAIR).contains(boxes.get(one)))
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
        for (int run = 0; run < 400; run++) {
            LayoutGraph graph = Graphs.random(random);
            PlacedGraph placed = layout.place(graph);
            List<Box> boxes = new ArrayList<>(placed.nodes());
            placed.routes().forEach(route -> route.label().ifPresent(boxes::add));
            for (int at = 0; at < placed.routes().size(); at++) {
                double half = graph.edges().get(at).width() / 2;
                for (Box piece : pieces(placed.routes().get(at), half)) {
                    assertThat(boxes).noneMatch(box -> piece.inset(HAIR, HAIR).overlaps(box));
                }
            }
        }
    }

    /** The boxes around the pieces of a route, level or bent. */
    private static List<Box> pieces(Route route, double half) {
        List<Box> pieces = new ArrayList<>();
        for (int at = 1; at < route.points().size(); at++) {
            Point from = route.points().get(at - 1);
            Point to = route.points().get(at);
            if (from.x() != to.x()) {
                pieces.add(new Box(
                        Math.min(from.x(), to.x()),
                        Math.min(from.y(), to.y()) - half,
                        Math.abs(from.x() - to.x()),
                        Math.abs(from.y() - to.y()) + 2 * half));
            }
        }
        return pieces;
    }

    @Test
    void everyEdgeLeadsFromItsSourceToItsTargetOneWay() {
        Random random = new Random(6);
        for (int run = 0; run < 400; run++) {
            LayoutGraph graph = Graphs.random(random);
            PlacedGraph placed = layout.place(graph);
            for (int at = 0; at < graph.edges().size(); at++) {
                Edge edge = graph.edges().get(at);
                List<Point> points = placed.routes().get(at).points();
                assertThat(isAtSide(points.get(0), placed, edge.source())).isTrue();
                assertThat(isAtSide(points.get(points.size() - 1), placed, edge.target()))
                        .isTrue();
                double direction = edge.isBack() ? -1 : 1;
                for (int next = 1; next < points.size(); next++) {
                    assertThat(direction
                                    * (points.get(next).x()
                                            - points.get(next - 1).x()))
                            .isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    private static boolean isAtSide(Point point, PlacedGraph placed, int node) {
        Box box = placed.nodes().get(node);
        return point.x() == box.x() || point.x() == box.right();
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        LayoutGraph graph = Graphs.random(new Random(7));
        assertThat(new LayeredLayout().place(graph)).isEqualTo(layout.place(graph));
    }
}
