package org.journeymodel.render.elk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.style.Layout;
import org.junit.jupiter.api.Test;

class ElkFlowGraphTest {

    private static final Pattern LINE = Pattern.compile("<path class=\"jm-(?:back-)?link\" d=\"([^\"]*)\"");

    private final FlowGraph graph = FlowGraph.of(journey(4));

    @Test
    void isNotChosenByBeingThere() {
        assertThat(graph.toSvg()).isEqualTo(graph.layout(Layout.LAYERED).toSvg());
    }

    @Test
    void drawsLevelAndUprightLinesWhereItIsAskedFor() {
        assertThat(lines(graph)).anyMatch(line -> line.contains("C"));
        assertThat(lines(graph.layout(Layout.ELK_LAYERED)))
                .hasSameSizeAs(lines(graph))
                .noneMatch(line -> line.contains("C"));
    }

    @Test
    void theSameDrawingIsTheSameBytes() {
        assertThat(FlowGraph.of(journey(4)).layout(Layout.ELK_LAYERED).toHtml())
                .isEqualTo(graph.layout(Layout.ELK_LAYERED).toHtml());
    }

    @Test
    void pastThreeHundredNodesOurOwnDraws() {
        FlowGraph large = FlowGraph.of(journey(301));
        assertThat(large.layout(Layout.ELK_LAYERED).toSvg()).isEqualTo(large.toSvg());
    }

    private static List<String> lines(FlowGraph graph) {
        return LINE.matcher(graph.toSvg()).results().map(line -> line.group(1)).toList();
    }

    /** So many touchpoints, each with a move on, and from the third on with one back over another. */
    private static Journey journey(int size) {
        List<Touchpoint> touchpoints = new ArrayList<>();
        List<Transition> moves = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            touchpoints.add(Touchpoint.of("t" + at, "Step " + at));
            if (at + 1 < size) {
                moves.add(Transition.of("t" + at, "t" + (at + 1)).withProbability(0.6));
            }
            if (at >= 2) {
                moves.add(Transition.of("t" + at, "t" + (at - 2)).withProbability(0.3));
            }
        }
        return Journey.builder("steps", "Steps")
                .addStages(Stage.builder("s", "Stage").touchpoints(touchpoints).build())
                .transitions(moves)
                .build();
    }
}
