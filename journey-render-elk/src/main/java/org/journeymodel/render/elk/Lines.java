package org.journeymodel.render.elk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.PlacedGraph.Point;
import org.journeymodel.render.layered.PlacedGraph.Route;
import org.journeymodel.render.layout.Box;

/** The edges as ELK has them: from the right side of the earlier node to the left side of the later. */
final class Lines {

    /** ELK places no label without text; what it says does not matter. */
    private static final String TEXT = "label";

    private Lines() {}

    static ElkEdge add(Edge edge, List<ElkNode> nodes) {
        ElkPort from = port(nodes.get(edge.first()), PortSide.EAST, edge);
        ElkPort to = port(nodes.get(edge.last()), PortSide.WEST, edge);
        ElkEdge added = ElkGraphUtil.createSimpleEdge(from, to);
        Settings.set(added, edge);
        if (edge.hasLabel()) {
            ElkLabel label = ElkGraphUtil.createLabel(TEXT, added);
            label.setDimensions(edge.labelWidth(), edge.labelHeight());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            Settings.set(label, edge);
        }
        return added;
    }

    private static ElkPort port(ElkNode node, PortSide side, Edge edge) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setDimensions(0, edge.width());
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    static Route route(ElkEdge placed, Edge edge) {
        ElkEdgeSection section = placed.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        if (edge.isBack()) {
            Collections.reverse(points);
        }
        Optional<Box> label = placed.getLabels().stream().findFirst().map(text -> overLine(text, edge));
        return new Route(points, label);
    }

    /** ELK leaves the width of the line free between the two. */
    private static Box overLine(ElkLabel label, Edge edge) {
        return new Box(label.getX(), label.getY() + edge.width(), label.getWidth(), label.getHeight());
    }
}
