package org.journeymodel.render.flowgraph;

import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.render.form.MermaidText;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.wording.Word;

/** A flow graph as a Mermaid {@code flowchart}. */
public final class GraphMermaid {

    /** What Mermaid draws unless its user allows more. */
    private static final int MOST_EDGES = 500;

    private final GraphContent content;
    private final StringBuilder text = new StringBuilder();

    private GraphMermaid(GraphContent content) {
        this.content = content;
    }

    /** {@return the diagram} */
    public static String of(GraphContent content) {
        return new GraphMermaid(content).text();
    }

    private String text() {
        text.append("flowchart LR\n    accTitle: ")
                .append(MermaidText.of(content.header().title()))
                .append('\n');
        content.missing().forEach(each -> text.append("    ").append(MermaidText.comment(each)));
        if (content.nodes().isEmpty()) {
            text.append("    nothing[\"")
                    .append(MermaidText.of(content.map().say(Word.NO_TOUCHPOINTS)))
                    .append("\"]\n");
        }
        List<GraphMove> moves = content.moves();
        if (moves.size() > MOST_EDGES) {
            text.append("    ")
                    .append(MermaidText.comment("These are " + moves.size() + " edges; Mermaid draws " + MOST_EDGES
                            + " unless its maxEdges and maxTextSize are raised."));
        }
        GraphText.startAndEnds(content).forEach(node -> node("    ", node, "([\"", "\"])"));
        int number = 0;
        for (GraphText.Part part : GraphText.stages(content)) {
            text.append("    subgraph s")
                    .append(++number)
                    .append("[\"")
                    .append(MermaidText.of(part.stage().name()))
                    .append("\"]\n");
            part.nodes().forEach(node -> node("        ", node, "[\"", "\"]"));
            text.append("    end\n");
        }
        moves.forEach(this::edge);
        for (int at = 0; at < moves.size(); at++) {
            width(at, moves.get(at));
        }
        return text.toString();
    }

    private void node(String indent, int node, String before, String after) {
        String label = content.labelOf(content.nodes().get(node)).stream()
                .map(MermaidText::of)
                .collect(Collectors.joining("<br/>"));
        text.append(indent)
                .append(GraphText.name(content, node))
                .append(before)
                .append(label)
                .append(after)
                .append('\n');
    }

    /** Ways back are dotted. */
    private void edge(GraphMove move) {
        text.append("    ")
                .append(GraphText.name(content, move.source()))
                .append(GraphText.leadsBack(move) ? " -.->" : " -->");
        if (!move.label().isEmpty()) {
            text.append("|\"").append(MermaidText.of(GraphText.label(move))).append("\"|");
        }
        text.append(' ').append(GraphText.name(content, move.target())).append('\n');
    }

    private void width(int number, GraphMove move) {
        text.append("    linkStyle ")
                .append(number)
                .append(" stroke-width:")
                .append(PathData.coordinate(MoveLine.width(move)))
                .append("px\n");
    }
}
