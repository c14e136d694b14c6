package org.journeymodel.render.elk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.journeymodel.render.layered.GraphLayout;
import org.journeymodel.render.layered.LayoutGraph;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layered.PlacedGraph;
import org.journeymodel.render.layered.SideRoom;
import org.journeymodel.render.layout.Box;

/**
 * Asks ELK's layered layout for places. Threads may share it.
 *
 * <p>An edge that leads back is laid out turned round: ELK then has no cycles to break, and the order of the
 * journey alone decides what stands left.
 */
public final class ElkLayout implements GraphLayout {

    /** Makes the layout; {@link java.util.ServiceLoader} needs this constructor. */
    public ElkLayout() {
        LayoutMetaDataService.getInstance(); // the defaults of options can be read only once it is there
    }

    @Override
    public PlacedGraph place(LayoutGraph graph) {
        if (graph.nodes().isEmpty()) {
            return new PlacedGraph(0, 0, List.of(), List.of());
        }
        ElkNode root = ElkGraphUtil.createGraph();
        Settings.set(root, graph);
        List<ElkNode> nodes = nodes(root, graph);
        List<ElkEdge> edges = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            edges.add(Lines.add(edge, nodes));
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        List<Box> boxes = nodes.stream()
                .map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                .toList();
        List<PlacedGraph.Route> routes = new ArrayList<>();
        for (int at = 0; at < edges.size(); at++) {
            routes.add(Lines.route(edges.get(at), graph.edges().get(at)));
        }
        return new PlacedGraph(root.getWidth(), root.getHeight(), boxes, routes);
    }

    private static List<ElkNode> nodes(ElkNode root, LayoutGraph graph) {
        double[] needed = SideRoom.needed(graph, Settings.BETWEEN_LINES);
        List<ElkNode> nodes = new ArrayList<>();
        for (int at = 0; at < needed.length; at++) {
            Node node = graph.nodes().get(at);
            ElkNode added = ElkGraphUtil.createNode(root);
            added.setDimensions(node.width(), Math.max(node.height(), node.above() + needed[at] + node.below()));
            Settings.set(added, node);
            nodes.add(added);
        }
        return nodes;
    }
}
