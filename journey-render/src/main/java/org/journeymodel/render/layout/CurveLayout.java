package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.diff.ChangeKind;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Feelings;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;
import org.journeymodel.render.wording.Word;

/** Lays out a curve of feelings with a face at each touchpoint; where nothing is known it has a gap. */
final class CurveLayout {

    private static final Style SCALE = Style.of(Look.SCALE, 11, 1).aligned(Align.END);
    private static final Style UNKNOWN = Style.of(Look.UNKNOWN_TEXT, 11, 1).aligned(Align.MIDDLE);
    private static final double SCALE_HEIGHT = 108;
    private static final double BOTTOM = 36;
    /** How far below the scale a feeling stands that is not known, so that it is taken for none. */
    private static final double BELOW_SCALE = 23;

    private final Sheet sheet;
    private final MapContent content;
    private final Feelings feelings;
    /** How far below the lane's upper edge the best feeling is: below the lane's title. */
    private final double top;

    private CurveLayout(Sheet sheet, MapContent content, Feelings feelings) {
        this.sheet = sheet;
        this.content = content;
        this.feelings = feelings;
        this.top = Math.max(24, sheet.titleHeight(feelings.title()) + 18);
    }

    static void draw(Sheet sheet, MapContent content, Feelings feelings) {
        new CurveLayout(sheet, content, feelings).draw();
    }

    private double yOf(double valence) {
        return sheet.y() + top + (1 - valence) * SCALE_HEIGHT / 2;
    }

    private void draw() {
        List<Mark> marks = new ArrayList<>();
        grid(marks);
        feelings.stages().forEach(each -> marks.add(ofStage(each)));
        curves(marks, feelings.earlier(), ChangeKind.ADDED, Look.CURVE_BEFORE);
        curves(marks, feelings.valences(), ChangeKind.REMOVED, Look.CURVE);
        for (Column column : content.columns()) {
            if (column.touchpoint().isPresent()) {
                marks.add(point(column));
            }
        }
        scale(marks);
        sheet.lane(feelings.title(), top + SCALE_HEIGHT + BOTTOM, marks);
    }

    /** A bracket across the stage, behind the curve, with its ends turned towards the middle of the scale. */
    private Mark ofStage(Feelings.OfStage felt) {
        Box room = sheet.grid().span(felt.first(), felt.last(), 0, 0);
        double y = yOf(felt.valence());
        double turn = felt.valence() > 0 ? 6 : -6;
        PathData data = new PathData()
                .moveTo(room.x(), y + turn)
                .lineTo(room.x(), y)
                .lineTo(room.right(), y)
                .lineTo(room.right(), y + turn);
        return new Mark.Group(
                felt.title(), "", Look.CURVE, List.of(new Mark.Path(data.toString(), 0, Look.STAGE_FEELING)));
    }

    private void grid(List<Mark> marks) {
        for (int valence = -1; valence <= 1; valence++) {
            PathData line = new PathData()
                    .moveTo(sheet.grid().left(0), yOf(valence))
                    .lineTo(sheet.grid().right(), yOf(valence));
            marks.add(new Mark.Path(line.toString(), 0, Look.GRID));
        }
    }

    /** The words of the scale stand at its lines, below the lane's title. */
    private void scale(List<Mark> marks) {
        List<Word> words = List.of(Word.DELIGHTED, Word.NEUTRAL, Word.FRUSTRATED);
        double x = Grid.MARGIN + 10;
        for (int at = 0; at < words.size(); at++) {
            String word = (content.say(words.get(at)) + " " + content.numbers().mark(1.0 - at)).strip();
            marks.add(Block.of(word, x, yOf(1 - at) - 7.5, Grid.LANE_TITLES - 18, SCALE)
                    .mark());
        }
    }

    /** A curve passes what its version does not have; where a feeling is not known, it has a gap. */
    private void curves(List<Mark> marks, List<OptionalDouble> valences, ChangeKind passed, Look look) {
        List<Column> run = new ArrayList<>();
        for (Column column : content.columns()) {
            boolean known = !valences.isEmpty() && valences.get(column.index()).isPresent();
            if (known) {
                run.add(column);
            } else if (!isOnly(column, passed)) {
                curve(marks, run, valences, look);
                run.clear();
            }
        }
        curve(marks, run, valences, look);
    }

    private boolean isOnly(Column column, ChangeKind kind) {
        return column.touchpoint()
                .filter(each -> content.changesOf(each).contains(kind))
                .isPresent();
    }

    private void curve(List<Mark> marks, List<Column> run, List<OptionalDouble> valences, Look look) {
        if (run.size() < 2) {
            return;
        }
        double[] x = new double[run.size()];
        double[] y = new double[run.size()];
        for (int at = 0; at < run.size(); at++) {
            int column = run.get(at).index();
            x[at] = sheet.grid().centre(column);
            y[at] = yOf(valences.get(column).getAsDouble());
        }
        PathData data = new PathData().moveTo(x[0], y[0]);
        MonotoneCurve.addTo(data, x, y);
        marks.add(new Mark.Path(data.toString(), 0, look));
    }

    /** Where it was felt before, and whether it is better or worse now. */
    private void before(List<Mark> marks, Column column, OptionalDouble now) {
        OptionalDouble was = feelings.earlier().isEmpty()
                ? OptionalDouble.empty()
                : feelings.earlier().get(column.index());
        if (was.isEmpty() || was.equals(now)) {
            return;
        }
        double x = sheet.grid().centre(column.index());
        marks.add(new Mark.Disc(x, yOf(was.getAsDouble()), 4, Look.POINT_BEFORE));
        if (now.isPresent()) {
            boolean better = now.getAsDouble() > was.getAsDouble();
            marks.add(ChangeSign.ofFeeling(better, x + 20, yOf(now.getAsDouble())));
        }
    }

    private Mark point(Column column) {
        double x = sheet.grid().centre(column.index());
        OptionalDouble valence = feelings.valences().get(column.index());
        List<Mark> marks = new ArrayList<>();
        before(marks, column, valence);
        if (valence.isPresent()) {
            Face.draw(marks, x, yOf(valence.getAsDouble()), valence.getAsDouble());
        } else if (!isOnly(column, ChangeKind.REMOVED)) {
            marks.add(new Mark.Disc(x, yOf(-1) + BELOW_SCALE, 9, Look.UNKNOWN));
            marks.add(Block.of("?", x - 9, yOf(-1) + BELOW_SCALE - 7.5, 18, UNKNOWN)
                    .mark());
        }
        return new Mark.Group(feelings.titles().get(column.index()), "", Look.CURVE, marks);
    }
}
