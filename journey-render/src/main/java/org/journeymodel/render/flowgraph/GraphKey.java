package org.journeymodel.render.flowgraph;

import java.util.List;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.layout.EndSymbol;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Key;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** Explains the signs that a flow graph uses, and no others. */
final class GraphKey {

    private final Key key;
    private final GraphContent content;

    private GraphKey(Sheet sheet, GraphContent content) {
        this.key = new Key(sheet);
        this.content = content;
    }

    static void draw(Sheet sheet, GraphContent content) {
        GraphKey drawn = new GraphKey(sheet, content);
        drawn.moves();
        drawn.touchpoints();
        drawn.key.draw(content.map().say(Word.LEGEND));
    }

    private void moves() {
        List<GraphMove> moves = content.moves();
        add(
                content.map().analysis().isPresent() ? GraphWord.LEGEND_CUSTOMERS : Word.LEGEND_FORWARD,
                (marks, left, middle) -> Key.line(marks, left, middle, Look.LINK));
        if (moves.stream().anyMatch(move -> move.planned() && move.isBack())) {
            add(Word.LEGEND_BACK, (marks, left, middle) -> Key.line(marks, left, middle, Look.BACK_LINK));
        }
        if (moves.stream().anyMatch(GraphMove::isLoop)) {
            add(GraphWord.LEGEND_AGAIN, GraphKey::loop);
        }
        if (moves.stream().anyMatch(move -> !move.planned())) {
            add(Word.LEGEND_UNPLANNED, (marks, left, middle) -> Key.line(marks, left, middle, Look.UNPLANNED_LINK));
        }
        boolean leaves = content.nodes().stream()
                .anyMatch(node -> node.touchpoint() >= 0
                        && content.leaving(node.touchpoint()).isPresent());
        if (leaves) {
            add(GraphWord.LEGEND_LEAVE, (marks, left, middle) -> EndSymbol.leave(marks, left + 16, middle - 6));
        }
    }

    private void touchpoints() {
        if (!content.map().pinned().byRank().isEmpty()) {
            add(Word.LEGEND_BOTTLENECK, (marks, left, middle) -> HeaderLayout.addBadge(marks, 1, left + 16, middle));
        }
        if (content.flow().touchpoints().stream().anyMatch(each -> each.kind() == TouchpointKind.ACTIVITY)) {
            add(Word.LEGEND_ACTIVITY, (marks, left, middle) -> Key.box(marks, left, middle, Look.TOUCHPOINT_ACTIVITY));
        }
    }

    private void add(Wording word, Key.Sign sign) {
        key.add(content.map().say(word), sign);
    }

    private static void loop(List<Mark> marks, double left, double middle) {
        PathData course = new PathData()
                .moveTo(left + 28, middle + 7)
                .lineTo(left + 28, middle)
                .bend(left + 28, middle - 7, left + 20, middle - 7)
                .bend(left + 10, middle - 7, left + 10, middle - 1);
        marks.add(new Mark.Path(course.toString(), 2.5, Look.BACK_LINK));
        PathData head = new PathData()
                .moveTo(left + 10, middle + 7)
                .lineTo(left + 5, middle - 1)
                .lineTo(left + 15, middle - 1)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, Look.BACK_ARROW));
    }
}
