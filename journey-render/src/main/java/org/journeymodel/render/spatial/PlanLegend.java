package org.journeymodel.render.spatial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.journeymodel.render.content.Moves;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/** Explains the signs that are on the plans, and no others. */
final class PlanLegend {

    private static final Style TEXT = Style.of(Look.TEXT, 11.5, 1);
    private static final Style SIGN_TEXT = Style.bold(Look.SHARE, 11, 1);
    private static final double SIGN = 34;
    private static final double LINE = 26;

    private final SpatialContent content;
    private final List<Mark> marks = new ArrayList<>();
    private final double right;
    private double x;
    private double y;

    private PlanLegend(Sheet sheet, SpatialContent content, double right) {
        this.content = content;
        this.right = right;
        this.x = Grid.MARGIN;
        this.y = sheet.y() + 8;
    }

    static void draw(Sheet sheet, SpatialContent content, Flow flow, boolean aside, double right) {
        PlanLegend legend = new PlanLegend(sheet, content, right);
        legend.touchpoints();
        if (aside) {
            legend.aside();
        }
        legend.moves(flow);
        sheet.addAll(legend.marks);
        sheet.moveDown(legend.y + LINE - sheet.y());
    }

    private void touchpoints() {
        Set<Look> looks = new LinkedHashSet<>();
        content.floors().forEach(floor -> floor.placed().forEach(each -> looks.add(Numbered.look(each.column()))));
        content.unplaced().forEach(column -> looks.add(Numbered.look(column)));
        for (Look look : looks) {
            SpatialWord word = switch (look) {
                case STAGE_BEFORE -> SpatialWord.LEGEND_BEFORE;
                case STAGE_DURING -> SpatialWord.LEGEND_DURING;
                case STAGE_AFTER -> SpatialWord.LEGEND_AFTER;
                default -> SpatialWord.LEGEND_TOUCHPOINT;
            };
            entry(word, (at, top) -> marks.add(new Mark.Disc(at + SIGN - Spot.RADIUS, top, Spot.RADIUS - 2, look)));
        }
    }

    private void moves(Flow flow) {
        List<Moves.Drawn> moves = flow.all();
        if (moves.stream().anyMatch(each -> !each.isBack())) {
            entry(Word.LEGEND_FORWARD, (at, top) -> line(at, top, Look.LINK));
        }
        if (moves.stream().anyMatch(Moves.Drawn::isBack)) {
            entry(Word.LEGEND_BACK, (at, top) -> line(at, top, Look.BACK_LINK));
        }
        if (moves.stream().anyMatch(each -> !each.move().isPlanned())) {
            entry(Word.LEGEND_UNPLANNED, (at, top) -> line(at, top, Look.UNPLANNED_LINK));
        }
        if (flow.leavesFloors()) {
            entry(SpatialWord.LEGEND_AWAY, (at, top) -> text("→ 7", at, top));
            entry(SpatialWord.LEGEND_FROM_AWAY, (at, top) -> text("7 →", at, top));
        }
    }

    private void aside() {
        entry(SpatialWord.LEGEND_ASIDE, (at, top) -> {
            marks.add(RouteMarks.line(Curve.straight(new Point(at + 4, top), new Point(at + SIGN - 9, top))));
            marks.add(new Mark.Disc(at + 4, top, 2.5, Look.STATION));
            marks.add(new Mark.Disc(at + SIGN - 9, top, 7, Look.STAGE_OPEN));
        });
    }

    private void entry(Wording word, BiConsumer<Double, Double> sign) {
        String text = content.content().say(word);
        double width = Math.ceil(TEXT.font().widthOf(text)) + 2;
        if (x + SIGN + 8 + width > right && x > Grid.MARGIN) {
            x = Grid.MARGIN;
            y += LINE;
        }
        sign.accept(x, y + 8);
        marks.add(Block.of(text, x + SIGN + 8, y, width, TEXT).mark());
        x += SIGN + 8 + width + 24;
    }

    private void text(String text, double at, double top) {
        marks.add(Block.of(text, at, top - 7.5, SIGN, SIGN_TEXT).mark());
    }

    private void line(double at, double top, Look look) {
        boolean back = look == Look.BACK_LINK;
        double tip = back ? at : at + SIGN;
        double base = back ? at + 9 : at + SIGN - 9;
        double end = back ? at + SIGN : at;
        marks.add(
                new Mark.Path(new PathData().moveTo(end, top).lineTo(base, top).toString(), 3.5, look));
        PathData head = new PathData()
                .moveTo(tip, top)
                .lineTo(base, top - 5)
                .lineTo(base, top + 5)
                .close();
        marks.add(new Mark.Path(head.toString(), 0, back ? Look.BACK_ARROW : Look.ARROW));
    }
}
