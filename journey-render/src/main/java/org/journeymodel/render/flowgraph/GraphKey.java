package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** Explains the signs that a flow graph uses, and no others. */
final class GraphKey {

    private static final Style TEXT = Style.of(Look.TEXT, 11.5, 2);
    private static final double WIDEST = 1_400;
    private static final double SIGN = 34;
    private static final double LINE = 26;

    private final Sheet sheet;
    private final GraphContent content;
    private final List<Mark> marks = new ArrayList<>();
    private final double left = Grid.MARGIN + Grid.LANE_TITLES;
    private double x = left;
    private double y;

    private GraphKey(Sheet sheet, GraphContent content) {
        this.sheet = sheet;
        this.content = content;
        this.y = sheet.y() + 8;
    }

    static void draw(Sheet sheet, GraphContent content) {
        GraphKey key = new GraphKey(sheet, content);
        key.moves();
        key.touchpoints();
        sheet.lane(content.map().say(Word.LEGEND), key.y + LINE - sheet.y(), key.marks);
    }

    private void moves() {
        List<GraphMove> moves = content.moves();
        Wording on = content.map().analysis().isPresent() ? GraphWord.LEGEND_CUSTOMERS : Word.LEGEND_FORWARD;
        entry(on, (at, top) -> line(at, top, Look.LINK));
        if (moves.stream().anyMatch(move -> move.planned() && move.isBack())) {
            entry(Word.LEGEND_BACK, (at, top) -> line(at, top, Look.BACK_LINK));
        }
        if (moves.stream().anyMatch(GraphMove::isLoop)) {
            entry(GraphWord.LEGEND_AGAIN, this::loop);
        }
        if (moves.stream().anyMatch(move -> !move.planned())) {
            entry(Word.LEGEND_UNPLANNED, (at, top) -> line(at, top, Look.UNPLANNED_LINK));
        }
        boolean leaves = content.nodes().stream()
                .anyMatch(node -> node.touchpoint() >= 0
                        && content.leaving(node.touchpoint()).isPresent());
        if (leaves) {
            entry(GraphWord.LEGEND_LEAVE, (at, top) -> EndSymbol.leave(marks, at + 16, top - 6));
        }
    }

    private void touchpoints() {
        if (!content.map().pinned().byRank().isEmpty()) {
            entry(Word.LEGEND_BOTTLENECK, (at, top) -> HeaderLayout.addBadge(marks, 1, at + 16, top));
        }
        if (content.flow().touchpoints().stream().anyMatch(each -> each.kind() == TouchpointKind.ACTIVITY)) {
            entry(
                    Word.LEGEND_ACTIVITY,
                    (at, top) ->
                            marks.add(new Mark.Rectangle(new Box(at + 2, top - 7, 28, 14), 3, Look.TOUCHPOINT_ACTIVITY)));
        }
    }

    private void entry(Wording word, BiConsumer<Double, Double> sign) {
        String text = content.map().say(word);
        double width = Math.ceil(TEXT.font().widthOf(text)) + 2;
        if (x + SIGN + 8 + width > Math.min(WIDEST, sheet.grid().bandRight()) && x > left) {
            x = left;
            y += LINE;
        }
        sign.accept(x, y + 8);
        marks.add(Block.of(text, x + SIGN + 8, y, width, TEXT).mark());
        x += SIGN + 8 + width + 24;
    }

    private void line(double at, double top, Look look) {
        boolean back = look == Look.BACK_LINK;
        double tip = back ? at : at + SIGN;
        double base = back ? at + 9 : at + SIGN - 9;
        PathData line = new PathData().moveTo(back ? at + SIGN : at, top).lineTo(base, top);
        marks.add(new Mark.Path(line.toString(), 3.5, look));
        PathData head = new PathData()
                .moveTo(tip, top)
                .lineTo(base, top - 5)
                .lineTo(base, top + 5)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, look == Look.LINK ? Look.ARROW : Look.BACK_ARROW));
    }

    private void loop(double at, double top) {
        PathData course = new PathData()
                .moveTo(at + 28, top + 7)
                .lineTo(at + 28, top)
                .bend(at + 28, top - 7, at + 20, top - 7)
                .bend(at + 10, top - 7, at + 10, top - 1);
        marks.add(new Mark.Path(course.toString(), 2.5, Look.BACK_LINK));
        PathData head = new PathData()
                .moveTo(at + 10, top + 7)
                .lineTo(at + 5, top - 1)
                .lineTo(at + 15, top - 1)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, Look.BACK_ARROW));
    }
}
