package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Grid;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.layout.MonotoneCurve;
import org.journeymodel.render.layout.PathData;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Lays out a chart of feelings: curves with faces, reasons above and below, and names at the ends of lines. */
final class ChartLayout {

    private static final Style SCALE = Style.of(Look.SCALE, 11, 1).aligned(Align.END);
    private static final Style UNKNOWN = Style.of(Look.UNKNOWN_TEXT, 11, 1).aligned(Align.MIDDLE);
    private static final List<Word> WORDS = List.of(Word.DELIGHTED, Word.GOOD, Word.NEUTRAL, Word.BAD, Word.FRUSTRATED);
    private static final double ROOM = 10;
    private static final double TO_CARDS = 30;

    private final Sheet sheet;
    private final Grid grid;
    private final EmotionContent content;
    private final List<CurveLine> lines;
    private final ReasonBand above;
    private final ReasonBand below;
    private final ChartScale chart;
    private final List<Mark> behind = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private ChartLayout(Sheet sheet, EmotionContent content, List<CurveLine> lines, String title) {
        this.sheet = sheet;
        this.grid = sheet.grid();
        this.content = content;
        this.lines = lines;
        this.above = new ReasonBand(content, grid, lines, true);
        this.below = new ReasonBand(content, grid, lines, false);
        double beside = sheet.titleHeight(title) + 22;
        this.chart = new ChartScale(sheet.y() + Math.max(beside, ROOM + above.height() + TO_CARDS));
    }

    static void draw(Sheet sheet, EmotionContent content, List<CurveLine> lines, String title) {
        new ChartLayout(sheet, content, lines, title).draw(title);
    }

    private void draw(String title) {
        moments();
        scale();
        above.draw(behind, marks, chart.top() - TO_CARDS - above.height(), chart);
        double bottom = chart.bottom() + (unknown() ? ChartScale.UNKNOWN + 8 : 8);
        below.draw(behind, marks, bottom + TO_CARDS - 8, chart);
        lines.forEach(this::curves);
        if (lines.get(0).isOneOfSeveral()) {
            CurveEnds.draw(behind, marks, grid, lines, chart);
        }
        lines.forEach(this::points);
        behind.addAll(marks);
        double end = bottom + (below.height() > 0 ? TO_CARDS - 8 + below.height() : 0) + ROOM;
        sheet.lane(title, end - sheet.y(), behind);
    }

    private void moments() {
        double height = ChartScale.HEIGHT + 40 + (unknown() ? ChartScale.UNKNOWN - 12 : 0);
        for (Column column : content.touchpoints()) {
            if (column.touchpoint().filter(Touchpoint::momentOfTruth).isPresent()) {
                Box room = grid.span(column.index(), column.index(), chart.top() - 20, height);
                Mark ground = new Mark.Rectangle(room, 6, Look.MOMENT_GROUND);
                behind.add(new Mark.Group(content.say(Word.MOMENT_OF_TRUTH), "", Look.MOMENT_GROUND, List.of(ground)));
            }
        }
    }

    private void scale() {
        for (int at = 0; at < WORDS.size(); at++) {
            double y = chart.y(1 - at / 2.0);
            PathData line = new PathData()
                    .moveTo(grid.left(0), y)
                    .lineTo(grid.left(content.map().columns().size()), y);
            behind.add(new Mark.Path(line.toString(), 0, Look.GRID));
            String word = content.say(WORDS.get(at));
            marks.add(Block.of(word, Grid.MARGIN + 10, y - 7.5, Grid.LANE_TITLES - 18, SCALE)
                    .mark());
        }
    }

    private boolean unknown() {
        return lines.stream().anyMatch(line -> line.curve().points().contains(Optional.<Felt>empty()));
    }

    /** A curve runs through neighbours alone: where nothing is known in between, it has a gap. */
    private void curves(CurveLine line) {
        List<Felt> known = line.curve().known();
        for (int first = 0; first < known.size(); ) {
            int next = first + 1;
            while (next < known.size() && areNeighbours(known.get(next - 1), known.get(next))) {
                next++;
            }
            if (next - first > 1) {
                behind.add(curve(line, known.subList(first, next)));
            }
            first = next;
        }
    }

    private static boolean areNeighbours(Felt one, Felt next) {
        return next.column().index() == one.column().index() + 1;
    }

    private Mark curve(CurveLine line, List<Felt> felt) {
        double[] x = new double[felt.size()];
        double[] y = new double[felt.size()];
        for (int at = 0; at < x.length; at++) {
            x[at] = line.x(grid, felt.get(at).column().index());
            y[at] = chart.y(felt.get(at).valence());
        }
        PathData data = new PathData().moveTo(x[0], y[0]);
        MonotoneCurve.addTo(data, x, y);
        return new Mark.Path(data.toString(), 0, line.look());
    }

    private void points(CurveLine line) {
        FeltCurve curve = line.curve();
        for (int at = 0; at < curve.points().size(); at++) {
            Column column = content.touchpoints().get(at);
            double x = line.x(grid, column.index());
            marks.add(curve.points().get(at).map(felt -> face(curve, felt, x)).orElseGet(() -> gap(curve, column, x)));
        }
    }

    private Mark face(FeltCurve curve, Felt felt, double x) {
        List<Mark> face = new ArrayList<>();
        double y = chart.y(felt.valence());
        if (curve.isRemembered(felt)) {
            face.add(new Mark.Disc(x, y, Face.RADIUS + 4, Look.REMEMBERED));
        }
        Face.draw(face, x, y, felt.valence());
        return new Mark.Group(content.title(curve, felt), "", Look.CURVE, face);
    }

    private Mark gap(FeltCurve curve, Column column, double x) {
        double y = chart.bottom() + ChartScale.UNKNOWN - 6;
        String who = curve.who().isEmpty() ? "" : curve.who() + ", ";
        String title =
                who + column.touchpoint().map(Touchpoint::name).orElse("") + ": " + content.say(Word.UNKNOWN_FEELING);
        return new Mark.Group(
                title,
                "",
                Look.CURVE,
                List.of(
                        new Mark.Disc(x, y, 9, Look.UNKNOWN),
                        Block.of("?", x - 9, y - 7.5, 18, UNKNOWN).mark()));
    }
}
