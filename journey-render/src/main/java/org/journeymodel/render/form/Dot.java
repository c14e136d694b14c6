package org.journeymodel.render.form;

import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.PathData;

/** The flow in the DOT language of Graphviz. */
public final class Dot {

    private Dot() {}

    /** {@return the graph} */
    public static String of(MapContent content) {
        StringBuilder text = new StringBuilder("digraph journey {\n");
        text.append("  label=").append(DotText.of(content.journey().name())).append(";\n");
        text.append("  rankdir=LR;\n  node [shape=box, style=rounded];\n");
        int number = 0;
        for (Flowchart.Part part : Flowchart.of(content)) {
            text.append("  subgraph cluster_")
                    .append(++number)
                    .append(" {\n    label=")
                    .append(DotText.of(part.stage().name()))
                    .append(";\n");
            part.columns().forEach(column -> node(text, content, column));
            text.append("  }\n");
        }
        new Moves(content).all().forEach(move -> edge(text, move));
        return text.append("}\n").toString();
    }

    private static void node(StringBuilder text, MapContent content, Column column) {
        Touchpoint touchpoint = column.touchpoint().orElseThrow();
        int rank = content.pinned().rankOf(touchpoint);
        text.append("    ")
                .append(Flowchart.node(column.index()))
                .append(" [label=")
                .append(DotText.of((rank > 0 ? "(" + rank + ") " : "") + touchpoint.name()))
                .append(touchpoint.outcome().isPresent() ? ", peripheries=2" : "")
                .append(rank > 0 ? ", color=\"#c81e1e\", penwidth=2.5" : "")
                .append("];\n");
    }

    /** Ways back are dashed, and do not decide what stands left of what. */
    private static void edge(StringBuilder text, Moves.Drawn move) {
        text.append("  ")
                .append(Flowchart.node(move.from()))
                .append(" -> ")
                .append(Flowchart.node(move.to()))
                .append(" [penwidth=")
                .append(PathData.coordinate(1 + 4 * move.move().share()))
                .append(move.label().isEmpty() ? "" : ", label=" + DotText.of(move.label()))
                .append(move.isBack() ? ", style=dashed, color=\"#b4480b\", constraint=false" : "")
                .append("];\n");
    }
}
