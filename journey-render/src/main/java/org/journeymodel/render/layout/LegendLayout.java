package org.journeymodel.render.layout;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.content.Cell;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;

/** Explains the signs that a map uses, and no others. */
final class LegendLayout {

    private static final double SIGN = Legend.SIGN;

    private final MapContent content;
    private final Legend legend;
    private final List<Mark> marks;

    private LegendLayout(Sheet sheet, MapContent content) {
        this.content = content;
        this.legend = new Legend(sheet);
        this.marks = legend.marks();
    }

    static void draw(Sheet sheet, MapContent content, List<LaneRow> rows) {
        LegendLayout legend = new LegendLayout(sheet, content);
        if (FlowLayout.isNeeded(content)) {
            legend.flow();
        }
        legend.touchpoints();
        legend.notes(rows);
        legend.legend.draw(content.say(Word.LEGEND));
    }

    private void flow() {
        List<Moves.Drawn> moves = new Moves(content).all();
        if (moves.stream().anyMatch(move -> !move.isBack())) {
            entry(Word.LEGEND_FORWARD, (left, top) -> line(left, top, Look.LINK));
        }
        if (moves.stream().anyMatch(Moves.Drawn::isBack)) {
            entry(Word.LEGEND_BACK, (left, top) -> line(left, top, Look.BACK_LINK));
        }
        if (moves.stream().anyMatch(move -> !move.move().isPlanned())) {
            entry(Word.LEGEND_UNPLANNED, (left, top) -> line(left, top, Look.UNPLANNED_LINK));
        }
    }

    private void touchpoints() {
        if (!content.pinned().byRank().isEmpty()) {
            entry(Word.LEGEND_BOTTLENECK, (left, top) -> HeaderLayout.addBadge(marks, 1, left + 16, top));
        }
        boolean activities = content.columns().stream()
                .flatMap(column -> column.touchpoint().stream())
                .anyMatch(each -> each.kind() == TouchpointKind.ACTIVITY);
        if (activities) {
            entry(Word.LEGEND_ACTIVITY, (left, top) -> box(left, top, Look.TOUCHPOINT_ACTIVITY));
        }
        boolean unknown = FeelingRows.of(content).stream()
                .anyMatch(row -> content.columns().stream()
                        .anyMatch(column -> column.touchpoint().isPresent()
                                && row.valences().get(column.index()).isEmpty()));
        if (unknown) {
            entry(Word.UNKNOWN_FEELING, (left, top) -> {
                marks.add(new Mark.Disc(left + 16, top, 9, Look.UNKNOWN));
                marks.add(Block.of(
                                "?",
                                left + 7,
                                top - 7.5,
                                18,
                                Style.of(Look.UNKNOWN_TEXT, 11, 1).aligned(Mark.Align.MIDDLE))
                        .mark());
            });
        }
    }

    private void notes(List<LaneRow> rows) {
        List<Chip> chips = rows.stream()
                .flatMap(row -> Stream.concat(row.across().stream(), row.cells().stream()))
                .map(Cell::chips)
                .flatMap(List::stream)
                .toList();
        if (chips.stream().anyMatch(Chip::assumption)) {
            entry(Word.LEGEND_ASSUMPTION, (left, top) -> {
                box(left, top, Look.NOTE);
                box(left, top, Look.ASSUMED);
            });
            if (chips.stream().anyMatch(chip -> isClaim(chip) && !chip.assumption())) {
                entry(Word.LEGEND_EVIDENCE, (left, top) -> box(left, top, Look.NOTE));
            }
        }
        if (chips.stream().anyMatch(chip -> chip.severity() > 0)) {
            entry(Word.LEGEND_SEVERITY, (left, top) -> ChipLayout.pips(marks, 3, left - 18, top - 2));
        }
    }

    private static boolean isClaim(Chip chip) {
        return chip.lane() == Lane.PAINS || chip.lane() == Lane.GAINS || chip.lane() == Lane.OPPORTUNITIES;
    }

    private void entry(Word word, BiConsumer<Double, Double> sign) {
        double wider = word == Word.LEGEND_SEVERITY ? 20 : 0;
        legend.entry(content.say(word), wider, (all, left, middle) -> sign.accept(left + wider, middle));
    }

    private void line(double left, double top, Look look) {
        boolean back = look == Look.BACK_LINK;
        double from = back ? left + SIGN : left;
        double to = back ? left + 9 : left + SIGN - 9;
        marks.add(new Mark.Path(new PathData().moveTo(from, top).lineTo(to, top).toString(), 3.5, look));
        double tip = back ? left : left + SIGN;
        PathData head = new PathData()
                .moveTo(tip, top)
                .lineTo(to, top - 5)
                .lineTo(to, top + 5)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, back ? Look.BACK_ARROW : Look.ARROW));
    }

    private void box(double left, double top, Look look) {
        marks.add(new Mark.Rectangle(new Box(left + 2, top - 7, 28, 14), 3, look));
    }
}
