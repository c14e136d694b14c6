package org.journeymodel.render.layered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layered.PlacedGraph.Point;
import org.journeymodel.render.layered.PlacedGraph.Route;
import org.journeymodel.render.layout.Box;

/**
 * Lays graphs out in columns: nodes in every second one, labels between them, each with the edges that pass.
 * Lines bend between columns alone, where nothing else is, so that they cover no node and no label. An edge
 * that leads back runs as if it were turned round: out of the left side, into the right.
 *
 * <p>Cost: n log n in nodes and in columns that edges pass.
 */
public final class LayeredLayout implements GraphLayout {

    private static final double NODE_CLEAR = 13;
    private static final double PASSING = 6;
    private static final double PORT = 8;

    /** A layout of its own. */
    public LayeredLayout() {}

    @Override
    public PlacedGraph place(LayoutGraph graph) {
        return new Run(graph).place();
    }

    /** {@return how many layers an edge leads over, for each edge} */
    public static int[] lengths(LayoutGraph graph) {
        int[] layers = Layers.of(graph);
        return graph.edges().stream()
                .mapToInt(edge -> layers[edge.last()] - layers[edge.first()])
                .toArray();
    }

    private static int columnOf(int layer) {
        return 2 * layer;
    }

    /** What is known while one graph is laid out. */
    private static final class Run {

        private final LayoutGraph graph;
        private final int[] layers;
        private final List<List<Item>> columns = new ArrayList<>();
        private final List<Item> nodes = new ArrayList<>();
        private final List<List<Link>> links = new ArrayList<>();
        private final List<Optional<Item>> labels = new ArrayList<>();

        Run(LayoutGraph graph) {
            this.graph = graph;
            this.layers = Layers.of(graph);
            int last = Arrays.stream(layers).max().orElse(-1);
            for (int at = 0; at <= columnOf(last); at++) {
                columns.add(new ArrayList<>());
            }
            double[] needed = SideRoom.needed(graph, PORT);
            for (int at = 0; at < layers.length; at++) {
                Node node = graph.nodes().get(at);
                double height = Math.max(node.height(), node.above() + needed[at] + node.below());
                Item item = Item.node(height, NODE_CLEAR, node.above(), node.below());
                nodes.add(item);
                columns.get(columnOf(layers[at])).add(item);
            }
            graph.edges().forEach(this::thread);
        }

        /** Leads an edge through all columns between its nodes; its label stands near its source. */
        private void thread(Edge edge) {
            int first = columnOf(layers[edge.first()]);
            int last = columnOf(layers[edge.last()]);
            int labelAt = edge.isBack() ? last - 1 : first + 1;
            double slot = edge.width() + PORT;
            List<Link> pieces = new ArrayList<>();
            Optional<Item> label = Optional.empty();
            Item before = nodes.get(edge.first());
            for (int column = first + 1; column < last; column++) {
                boolean labelled = column == labelAt && edge.hasLabel();
                double text = labelled ? edge.labelHeight() + 1 : 0;
                Item item = Item.passing(text + edge.width() + PASSING, text + (edge.width() + PASSING) / 2);
                label = labelled ? Optional.of(item) : label;
                columns.get(column).add(item);
                pieces.add(Link.join(before, item, edge.width(), slot));
                before = item;
            }
            pieces.add(Link.join(before, nodes.get(edge.last()), edge.width(), slot));
            links.add(pieces);
            labels.add(label);
        }

        PlacedGraph place() {
            Ordering.order(columns);
            Placement.place(columns);
            Straightening.straighten(columns, passing());
            Placement.moveToTop(columns);
            double[] widths = widths();
            double[] lefts = ColumnGaps.lefts(columns, widths);
            List<Box> boxes = new ArrayList<>();
            for (int at = 0; at < layers.length; at++) {
                int column = columnOf(layers[at]);
                Node node = graph.nodes().get(at);
                double x = lefts[column] + (widths[column] - node.width()) / 2;
                boxes.add(new Box(
                        x, nodes.get(at).top(), node.width(), nodes.get(at).height()));
            }
            List<Route> routes = new ArrayList<>();
            for (int at = 0; at < links.size(); at++) {
                routes.add(route(at, boxes, lefts, widths));
            }
            double right = lefts.length == 0 ? 0 : lefts[lefts.length - 1] + widths[widths.length - 1];
            double bottom = columns.stream()
                    .flatMap(List::stream)
                    .mapToDouble(item -> item.top() + item.height())
                    .max()
                    .orElse(0);
            return new PlacedGraph(right, bottom, boxes, routes);
        }

        private List<Straightening.Passing> passing() {
            List<Straightening.Passing> passing = new ArrayList<>();
            for (int at = 0; at < links.size(); at++) {
                List<Link> pieces = links.get(at);
                int column = columnOf(layers[graph.edges().get(at).first()]) + 1;
                List<Item> items = pieces.subList(0, pieces.size() - 1).stream()
                        .map(Link::to)
                        .toList();
                passing.add(new Straightening.Passing(column, items));
            }
            return passing;
        }

        private double[] widths() {
            double[] widths = new double[columns.size()];
            for (int at = 0; at < layers.length; at++) {
                int column = columnOf(layers[at]);
                widths[column] = Math.max(widths[column], graph.nodes().get(at).width());
            }
            for (Edge edge : graph.edges()) {
                int column = columnOf(layers[edge.isBack() ? edge.last() : edge.first()]) + (edge.isBack() ? -1 : 1);
                widths[column] = Math.max(widths[column], edge.labelWidth());
            }
            return widths;
        }

        private Route route(int at, List<Box> boxes, double[] lefts, double[] widths) {
            Edge edge = graph.edges().get(at);
            List<Link> pieces = links.get(at);
            int column = columnOf(layers[edge.first()]);
            List<Point> points = new ArrayList<>();
            points.add(new Point(boxes.get(edge.first()).right(), pieces.get(0).fromY()));
            points.add(new Point(lefts[column] + widths[column], pieces.get(0).fromY()));
            for (int piece = 1; piece < pieces.size(); piece++) {
                double y = pieces.get(piece).fromY();
                points.add(new Point(lefts[column + piece], y));
                points.add(new Point(lefts[column + piece] + widths[column + piece], y));
            }
            double end = pieces.get(pieces.size() - 1).toY();
            points.add(new Point(lefts[column + pieces.size()], end));
            points.add(new Point(boxes.get(edge.last()).x(), end));
            if (edge.isBack()) {
                Collections.reverse(points);
            }
            int labelColumn = edge.isBack() ? column + pieces.size() - 1 : column + 1;
            Optional<Box> label = labels.get(at)
                    .map(item -> new Box(
                            lefts[labelColumn] + (widths[labelColumn] - edge.labelWidth()) / 2,
                            item.top(),
                            edge.labelWidth(),
                            edge.labelHeight()));
            return new Route(points, label);
        }
    }
}
