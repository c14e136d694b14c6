package org.journeymodel.render.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.EvidenceWord;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.Feelings;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.coverage.Covered;
import org.journeymodel.render.deviation.DeviationSentences;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.difference.Differences;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.style.Lane;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

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
        legend.deviations(rows);
        content.covered().ifPresent(legend::coverage);
        content.differences().ifPresent(legend::changes);
        legend.notes(rows);
        legend.legend.draw(content.say(Word.LEGEND));
    }

    private void flow() {
        List<Moves.Drawn> moves = new Moves(content).all();
        Set<Moves.Made> made = EnumSet.noneOf(Moves.Made.class);
        moves.forEach(move -> made.add(move.made()));
        Predicate<Moves.Drawn> asPlanned = move -> move.made() == Moves.Made.AS_PLANNED;
        if (moves.stream().anyMatch(asPlanned.and(move -> !move.isBack()))) {
            entry(Word.LEGEND_FORWARD, (left, top) -> line(left, top, Look.LINK, Look.ARROW));
        }
        if (moves.stream().anyMatch(asPlanned.and(Moves.Drawn::isBack))) {
            entry(Word.LEGEND_BACK, (left, top) -> line(left, top, Look.BACK_LINK, Look.BACK_ARROW));
        }
        if (made.contains(Moves.Made.UNPLANNED)) {
            entry(Word.LEGEND_UNPLANNED, (left, top) -> line(left, top, Look.UNPLANNED_LINK, Look.UNPLANNED_ARROW));
        }
        if (made.contains(Moves.Made.BY_NOBODY)) {
            entry(DeviationWord.MADE_BY_NOBODY, (left, top) -> line(left, top, Look.UNMADE_LINK, Look.UNMADE_ARROW));
        }
        if (made.contains(Moves.Made.NOT_COVERED)) {
            entry(
                    CoverageWord.TRANSITION_NOT_COVERED,
                    (left, top) -> line(left, top, Look.UNMADE_LINK, Look.UNMADE_ARROW));
        }
        if (made.contains(Moves.Made.ADDED)) {
            entry(DifferenceWord.MOVE_ADDED, (left, top) -> line(left, top, Look.ADDED_LINK, Look.ADDED_ARROW));
        }
        if (made.contains(Moves.Made.REMOVED)) {
            entry(DifferenceWord.MOVE_REMOVED, (left, top) -> line(left, top, Look.UNMADE_LINK, Look.UNMADE_ARROW));
        }
        if (made.contains(Moves.Made.CHANGED)) {
            entry(DifferenceWord.MOVE_CHANGED, (left, top) -> line(left, top, Look.CHANGED_LINK, Look.CHANGED_ARROW));
        }
    }

    private void deviations(List<LaneRow> rows) {
        if (content.deviations().filter(each -> !each.ranked().isEmpty()).isPresent()) {
            entry(DeviationWord.LEGEND_DEVIATION, (left, top) -> DeviationSign.addBadge(marks, 1, left + 16, top));
        }
        Set<DeviationKind> kinds = EnumSet.noneOf(DeviationKind.class);
        rows.stream().flatMap(LaneRow::chips).forEach(chip -> chip.deviation().ifPresent(kinds::add));
        for (DeviationKind kind : kinds) {
            entry(DeviationSentences.wordOf(kind), (left, top) -> {
                box(left, top, Look.DEVIATION);
                marks.add(DeviationSign.of(kind, left + 10, top - 6));
            });
        }
    }

    private void coverage(Covered covered) {
        if (covered.touchpointsCovered() > 0) {
            entry(CoverageWord.COVERED, (left, top) -> CoverageSign.addBadge(marks, left + 16, top));
        }
        if (covered.touchpointsCovered() < covered.touchpointCount()) {
            entry(CoverageWord.NOT_COVERED, (left, top) -> box(left, top, Look.TOUCHPOINT_REMOVED));
        }
    }

    private void changes(Differences differences) {
        if (!differences.ranked().isEmpty()) {
            entry(DifferenceWord.LEGEND_WORSE, (left, top) -> HeaderLayout.addBadge(marks, 1, left + 16, top));
        }
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        differences.diff().changes().forEach(each -> kinds.add(each.kind()));
        for (ChangeKind kind : kinds) {
            entry(DifferenceWord.of(kind), (left, top) -> ChangeSign.addBadges(marks, Set.of(kind), left + 16, top));
        }
        List<Feelings> rows = FeelingRows.of(content);
        if (rows.stream().anyMatch(Feelings::hadOthers)) {
            entry(DifferenceWord.LEGEND_BEFORE, (left, top) -> {
                PathData line = new PathData().moveTo(left, top).lineTo(left + SIGN, top);
                marks.add(new Mark.Path(line.toString(), 0, Look.CURVE_BEFORE));
                marks.add(new Mark.Disc(left + SIGN / 2, top, 4, Look.POINT_BEFORE));
            });
        }
        if (rows.stream().anyMatch(row -> row.changed(1))) {
            entry(DifferenceWord.LEGEND_IMPROVED, (left, top) -> marks.add(ChangeSign.ofFeeling(true, left + 16, top)));
        }
        if (rows.stream().anyMatch(row -> row.changed(-1))) {
            entry(
                    DifferenceWord.LEGEND_WORSENED,
                    (left, top) -> marks.add(ChangeSign.ofFeeling(false, left + 16, top)));
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
        if (FeelingRows.of(content).stream().anyMatch(row -> !row.stages().isEmpty())) {
            entry(EvidenceWord.STAGE_FEELING, (left, top) -> {
                PathData line = new PathData().moveTo(left, top).lineTo(left + SIGN, top);
                marks.add(new Mark.Path(line.toString(), 0, Look.STAGE_FEELING));
            });
        }
        boolean unknown = FeelingRows.of(content).stream()
                .anyMatch(row -> content.columns().stream()
                        .anyMatch(column -> column.touchpoint()
                                        .filter(each -> !content.changesOf(each).contains(ChangeKind.REMOVED))
                                        .isPresent()
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
        List<Chip> chips = rows.stream().flatMap(LaneRow::chips).toList();
        if (chips.stream().anyMatch(Chip::assumption)) {
            entry(Word.LEGEND_ASSUMPTION, (left, top) -> {
                box(left, top, Look.NOTE);
                box(left, top, Look.ASSUMED);
            });
            if (chips.stream().anyMatch(chip -> isClaim(chip) && !chip.assumption())) {
                entry(Word.LEGEND_EVIDENCE, (left, top) -> box(left, top, Look.NOTE));
            }
        }
        if (chips.stream().anyMatch(chip -> !chip.evidence().isEmpty())) {
            entry(EvidenceWord.LEGEND_CITES, (left, top) -> {
                box(left, top, Look.NOTE);
                Style style = Style.of(Look.NOTE_TEXT, 11, 1).aligned(Mark.Align.MIDDLE);
                marks.add(Block.of("[1]", left + 2, top - 7.5, 28, style).mark());
            });
        }
        if (chips.stream().anyMatch(chip -> chip.severity() > 0)) {
            entry(Word.LEGEND_SEVERITY, (left, top) -> ChipLayout.pips(marks, 3, left - 18, top - 2));
        }
    }

    private static boolean isClaim(Chip chip) {
        return chip.lane() == Lane.PAINS || chip.lane() == Lane.GAINS || chip.lane() == Lane.OPPORTUNITIES;
    }

    private void entry(Wording word, BiConsumer<Double, Double> sign) {
        double wider = word == Word.LEGEND_SEVERITY ? 20 : 0;
        legend.entry(content.say(word), wider, (all, left, middle) -> sign.accept(left + wider, middle));
    }

    private void line(double left, double top, Look line, Look arrow) {
        boolean back = line == Look.BACK_LINK;
        double from = back ? left + SIGN : left;
        double to = back ? left + 9 : left + SIGN - 9;
        double width = line == Look.UNMADE_LINK ? 1.2 : 3.5;
        marks.add(new Mark.Path(new PathData().moveTo(from, top).lineTo(to, top).toString(), width, line));
        double tip = back ? left : left + SIGN;
        PathData head = new PathData()
                .moveTo(tip, top)
                .lineTo(to, top - 5)
                .lineTo(to, top + 5)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, arrow));
    }

    private void box(double left, double top, Look look) {
        marks.add(new Mark.Rectangle(new Box(left + 2, top - 7, 28, 14), 3, look));
    }
}
