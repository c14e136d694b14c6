package org.journeymodel.render.form;

import java.util.List;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;

/** The flow as a Mermaid {@code flowchart}. */
public final class MermaidFlowchart {

    /** What Mermaid draws unless its user allows more. */
    private static final int MOST_EDGES = 500;

    private MermaidFlowchart() {}

    /** {@return the diagram} */
    public static String of(MapContent content) {
        StringBuilder text = new StringBuilder("flowchart LR\n    accTitle: ")
                .append(MermaidText.of(content.journey().name()))
                .append('\n');
        List<Moves.Drawn> moves = new Moves(content).all();
        if (moves.size() > MOST_EDGES) {
            text.append("    ")
                    .append(MermaidText.comment("These are " + moves.size() + " edges; Mermaid draws " + MOST_EDGES
                            + " unless its maxEdges and maxTextSize are raised."));
        }
        int number = 0;
        for (Flowchart.Part part : Flowchart.of(content)) {
            text.append("    subgraph s")
                    .append(++number)
                    .append("[\"")
                    .append(MermaidText.of(part.stage().name()))
                    .append("\"]\n");
            part.columns().forEach(column -> node(text, content, column));
            text.append("    end\n");
        }
        moves.forEach(move -> edge(text, move));
        return text.toString();
    }

    private static void node(StringBuilder text, MapContent content, Column column) {
        Touchpoint touchpoint = column.touchpoint().orElseThrow();
        boolean rounded = touchpoint.outcome().isPresent();
        int rank = content.pinned().rankOf(touchpoint);
        text.append("        ")
                .append(Flowchart.node(column.index()))
                .append(rounded ? "([\"" : "[\"")
                .append(MermaidText.of((rank > 0 ? "(" + rank + ") " : "") + touchpoint.name()))
                .append(rounded ? "\"])" : "\"]")
                .append('\n');
    }

    /** Ways back are dotted. */
    private static void edge(StringBuilder text, Moves.Drawn move) {
        text.append("    ").append(Flowchart.node(move.from())).append(move.isBack() ? " -.->" : " -->");
        if (!move.label().isEmpty()) {
            text.append("|\"").append(MermaidText.of(move.label())).append("\"|");
        }
        text.append(' ').append(Flowchart.node(move.to())).append('\n');
    }
}
