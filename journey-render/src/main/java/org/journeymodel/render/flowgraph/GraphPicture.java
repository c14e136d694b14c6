package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layered.GraphLayout;
import org.journeymodel.render.layered.LayoutGraph;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layered.PlacedGraph;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.layout.Tips;
import org.journeymodel.render.wording.Word;

/** Draws a flow graph: nodes and lines where the layout put them, and a legend. */
public final class GraphPicture {

    private static final double NARROWEST = 1_040;
    private static final Style NOTHING = Style.of(Look.TEXT, 13, 2);

    private final GraphContent content;
    private final List<NodeShape> shapes = new ArrayList<>();
    private final Map<Integer, GraphMove> loops = new HashMap<>();
    private final List<GraphMove> lines = new ArrayList<>();
    private final PlacedGraph placed;
    private final Sheet sheet;

    private GraphPicture(GraphContent content, GraphLayout layout) {
        this.content = content;
        for (GraphMove move : content.moves()) {
            if (move.isLoop()) {
                loops.put(move.source(), move);
            } else {
                lines.add(move);
            }
        }
        this.placed = layout.place(graph());
        this.sheet = new Sheet(Grid.free(Math.ceil(Math.max(NARROWEST, placed.width() + 2 * Grid.MARGIN))));
    }

    /** {@return a graph that explains itself: header, graph and legend} */
    public static Picture whole(GraphContent content, GraphLayout layout) {
        GraphPicture picture = new GraphPicture(content, layout);
        HeaderLayout.draw(picture.sheet, content.header());
        picture.draw();
        return picture.sheet.picture();
    }

    /** {@return a graph without header, with details of each touchpoint that show when it is pointed at} */
    public static Picture interactive(GraphContent content, GraphLayout layout) {
        GraphPicture picture = new GraphPicture(content, layout);
        Map<Integer, Box> boxes = picture.draw();
        return picture.sheet.pictureDownTo(Tips.draw(picture.sheet, content.map(), boxes));
    }

    private LayoutGraph graph() {
        double[] in = new double[content.nodes().size()];
        double[] out = new double[in.length];
        List<Edge> edges = new ArrayList<>();
        for (GraphMove move : lines) {
            Edge edge = MoveLine.edge(move);
            edges.add(edge);
            (edge.isBack() ? in : out)[edge.source()] += edge.width() + 8;
            (edge.isBack() ? out : in)[edge.target()] += edge.width() + 8;
        }
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < in.length; at++) {
            shapes.add(new NodeShape(content, content.nodes().get(at), loops.containsKey(at)));
            nodes.add(shapes.get(at).room(Math.max(in[at], out[at])));
        }
        return new LayoutGraph(nodes, edges);
    }

    /** {@return the box of each touchpoint, by its column in the map} */
    private Map<Integer, Box> draw() {
        if (shapes.isEmpty()) {
            Block block = Block.of(content.map().say(Word.NO_TOUCHPOINTS), Grid.MARGIN, sheet.y() + 8, 800, NOTHING);
            sheet.add(block.mark());
            sheet.moveDown(block.height() + 16);
            return Map.of();
        }
        double x = Grid.MARGIN;
        double y = sheet.y() + 8;
        for (int at = 0; at < lines.size(); at++) {
            sheet.add(MoveLine.draw(lines.get(at), placed.routes().get(at), x, y));
        }
        List<Mark> marks = new ArrayList<>();
        Map<Integer, Box> bodies = new HashMap<>();
        for (int at = 0; at < shapes.size(); at++) {
            Box room = moved(placed.nodes().get(at), x, y);
            shapes.get(at).draw(marks, room);
            Box body = shapes.get(at).body(room);
            Optional.ofNullable(loops.get(at)).ifPresent(loop -> marks.add(MoveLine.loop(loop, body)));
            bodies.put(content.nodes().get(at).touchpoint(), body);
        }
        sheet.addAll(marks);
        sheet.moveDown(placed.height() + 24);
        GraphKey.draw(sheet, content);
        return byColumn(bodies);
    }

    private static Box moved(Box box, double x, double y) {
        return new Box(box.x() + x, box.y() + y, box.width(), box.height());
    }

    private Map<Integer, Box> byColumn(Map<Integer, Box> bodies) {
        Map<Integer, Box> byColumn = new LinkedHashMap<>();
        for (Column column : content.map().columns()) {
            Box body = bodies.get(column.number() - 1);
            if (column.touchpoint().isPresent() && body != null) {
                byColumn.put(column.index(), body);
            }
        }
        return byColumn;
    }
}
