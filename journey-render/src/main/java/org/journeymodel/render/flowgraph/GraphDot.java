package org.journeymodel.render.flowgraph;

import java.util.List;
import org.journeymodel.render.form.DotText;
import org.journeymodel.render.layout.PathData;

/** A flow graph in the DOT language of Graphviz. */
public final class GraphDot {

    private final GraphContent content;
    private final StringBuilder text = new StringBuilder();

    private GraphDot(GraphContent content) {
        this.content = content;
    }

    /** {@return the graph} */
    public static String of(GraphContent content) {
        return new GraphDot(content).text();
    }

    private String text() {
        text.append("digraph flow {\n  label=")
                .append(DotText.of(title()))
                .append(";\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        GraphText.startAndEnds(content).forEach(node -> node("  ", node, ", shape=ellipse"));
        int number = 0;
        for (GraphText.Part part : GraphText.stages(content)) {
            text.append("  subgraph cluster_")
                    .append(++number)
                    .append(" {\n    label=")
                    .append(DotText.of(part.stage().name()))
                    .append(";\n");
            part.nodes().forEach(node -> node("    ", node, hurts(node)));
            text.append("  }\n");
        }
        content.moves().forEach(this::edge);
        return text.append("}\n").toString();
    }

    private String[] title() {
        List<String> missing = content.missing();
        String[] lines = new String[1 + missing.size()];
        lines[0] = content.header().title();
        for (int at = 0; at < missing.size(); at++) {
            lines[1 + at] = missing.get(at);
        }
        return lines;
    }

    private String hurts(int node) {
        boolean hurts =
                content.map().pinned().rankOf(content.touchpoint(content.nodes().get(node))) > 0;
        return hurts ? ", color=\"#c81e1e\", penwidth=2.5" : "";
    }

    private void node(String indent, int node, String more) {
        String[] lines = content.labelOf(content.nodes().get(node)).toArray(String[]::new);
        text.append(indent)
                .append(GraphText.name(content, node))
                .append(" [label=")
                .append(DotText.of(lines))
                .append(more)
                .append("];\n");
    }

    /** Ways back are dashed, and do not decide what stands left of what. */
    private void edge(GraphMove move) {
        String label = GraphText.label(move);
        text.append("  ")
                .append(GraphText.name(content, move.source()))
                .append(" -> ")
                .append(GraphText.name(content, move.target()))
                .append(" [penwidth=")
                .append(PathData.coordinate(MoveLine.width(move)))
                .append(label.isEmpty() ? "" : ", label=" + DotText.of(label))
                .append(GraphText.leadsBack(move) ? ", style=dashed, color=\"#b4480b\", constraint=false" : "")
                .append("];\n");
    }
}
