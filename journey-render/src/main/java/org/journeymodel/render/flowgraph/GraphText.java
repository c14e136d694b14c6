package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymodel.core.model.Stage;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.form.Flowchart;

/** A flow graph as other programs draw it: its nodes by stage, and how they are named, never by a text. */
final class GraphText {

    private GraphText() {}

    /**
     * A stage with its nodes.
     *
     * @param stage the stage
     * @param nodes the indexes of its touchpoints among all nodes
     */
    record Part(Stage stage, List<Integer> nodes) {}

    /** {@return the stages that have touchpoints} */
    static List<Part> stages(GraphContent content) {
        List<Part> parts = new ArrayList<>();
        for (Flowchart.Part part : Flowchart.of(content.map())) {
            // The start is the first of all nodes, and touchpoints have numbers from 1.
            List<Integer> nodes = part.columns().stream().map(Column::number).toList();
            if (!nodes.isEmpty()) {
                parts.add(new Part(part.stage(), nodes));
            }
        }
        return parts;
    }

    /** {@return the indexes of the start and of the ends} */
    static List<Integer> startAndEnds(GraphContent content) {
        List<Integer> others = new ArrayList<>();
        for (int at = 0; at < content.nodes().size(); at++) {
            if (content.nodes().get(at).kind() != GraphNode.Kind.TOUCHPOINT) {
                others.add(at);
            }
        }
        return others;
    }

    /** {@return the name of a node: {@code start}, {@code t1}, {@code t2} ..., {@code success}} */
    static String name(GraphContent content, int node) {
        GraphNode.Kind kind = content.nodes().get(node).kind();
        return kind == GraphNode.Kind.TOUCHPOINT ? "t" + node : kind.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the share of a move, with a sign if nobody planned it} */
    static String label(GraphMove move) {
        return move.planned() || move.label().isEmpty() ? move.label() : "+" + move.label();
    }

    static boolean leadsBack(GraphMove move) {
        return move.isBack() || move.isLoop();
    }
}
