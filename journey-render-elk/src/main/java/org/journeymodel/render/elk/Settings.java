package org.journeymodel.render.elk;

import java.util.EnumSet;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.ElkMargin;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.IndividualSpacings;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.journeymodel.render.layered.LayoutGraph;
import org.journeymodel.render.layered.LayoutGraph.Edge;
import org.journeymodel.render.layered.LayoutGraph.Node;

/** What ELK is told. All that would otherwise be drawn by lot or left to a default of its version is set. */
final class Settings {

    static final double BETWEEN_LINES = 8;

    private static final int SEED = 1;
    private static final int EFFORT = 7;
    private static final double BETWEEN_NODES = 26;
    private static final double LINE_TO_NODE = 12;
    private static final double ARROW = 24;

    private Settings() {}

    static void set(ElkNode root, LayoutGraph graph) {
        double widest = graph.edges().stream().mapToDouble(Edge::width).max().orElse(0);
        root.setProperty(LayeredOptions.RANDOM_SEED, SEED);
        root.setProperty(LayeredOptions.THOROUGHNESS, EFFORT);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, LINE_TO_NODE);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
        root.setProperty(LayeredOptions.SPACING_PORT_PORT, BETWEEN_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * ARROW);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, ARROW);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, widest + BETWEEN_LINES / 2);
    }

    static void set(ElkNode added, Node node) {
        added.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        added.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
        IndividualSpacings spacings = new IndividualSpacings();
        spacings.setProperty(LayeredOptions.SPACING_PORTS_SURROUNDING, new ElkMargin(node.above(), 0, node.below(), 0));
        added.setProperty(LayeredOptions.SPACING_INDIVIDUAL, spacings);
        added.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
    }

    /** The wider a line, the fewer bends it should have. */
    static void set(ElkEdge added, Edge edge) {
        added.setProperty(LayeredOptions.EDGE_THICKNESS, edge.width());
        added.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 1 + (int) Math.round(edge.width()));
    }

    /** A label stands near where its edge leads out. */
    static void set(ElkLabel added, Edge edge) {
        added.setProperty(
                LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
                edge.isBack()
                        ? CenterEdgeLabelPlacementStrategy.HEAD_LAYER
                        : CenterEdgeLabelPlacementStrategy.TAIL_LAYER);
    }
}
