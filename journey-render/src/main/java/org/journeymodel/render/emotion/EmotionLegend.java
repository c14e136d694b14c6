package org.journeymodel.render.emotion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.content.Cell;
import org.journeymodel.render.content.Chip;
import org.journeymodel.render.content.LaneRow;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.ChipLayout;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.Legend;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Explains the signs that an emotion diagram uses, and no others. */
final class EmotionLegend {

    private static final Style UNKNOWN = Style.of(Look.UNKNOWN_TEXT, 11, 1).aligned(Mark.Align.MIDDLE);

    private final EmotionContent content;
    private final Legend legend;

    private EmotionLegend(Sheet sheet, EmotionContent content) {
        this.content = content;
        this.legend = new Legend(sheet);
    }

    static void draw(Sheet sheet, EmotionContent content, List<LaneRow> rows) {
        EmotionLegend signs = new EmotionLegend(sheet, content);
        if (!content.knownCurves().isEmpty()) {
            signs.curves();
        }
        signs.touchpoints();
        signs.notes(rows);
        signs.legend.draw(content.say(Word.LEGEND));
    }

    private void curves() {
        legend.entry(content.say(EmotionWord.LEGEND_RING), (marks, left, middle) -> {
            marks.add(new Mark.Disc(left + 17, middle, Face.RADIUS + 2, Look.REMEMBERED));
            marks.add(new Mark.Disc(left + 17, middle, Face.RADIUS - 2, Look.FACE_FAIR));
        });
        boolean gaps =
                content.knownCurves().stream().anyMatch(curve -> curve.points().contains(Optional.<Felt>empty()));
        if (gaps) {
            legend.entry(content.say(Word.UNKNOWN_FEELING), (marks, left, middle) -> {
                marks.add(new Mark.Disc(left + 17, middle, 9, Look.UNKNOWN));
                marks.add(Block.of("?", left + 8, middle - 7.5, 18, UNKNOWN).mark());
            });
        }
        if (has(Touchpoint::momentOfTruth)) {
            legend.entry(
                    content.say(Word.MOMENT_OF_TRUTH),
                    (marks, left, middle) -> marks.add(box(left, middle, Look.MOMENT_GROUND)));
        }
    }

    private boolean has(Predicate<Touchpoint> is) {
        return content.touchpoints().stream()
                .flatMap(column -> column.touchpoint().stream())
                .anyMatch(is);
    }

    private void touchpoints() {
        if (has(touchpoint -> touchpoint.kind() == TouchpointKind.ACTIVITY)) {
            legend.entry(
                    content.say(Word.LEGEND_ACTIVITY),
                    (marks, left, middle) -> marks.add(box(left, middle, Look.TOUCHPOINT_ACTIVITY)));
        }
    }

    private void notes(List<LaneRow> rows) {
        List<Chip> chips = rows.stream()
                .flatMap(row -> Stream.concat(row.across().stream(), row.cells().stream()))
                .map(Cell::chips)
                .flatMap(List::stream)
                .toList();
        if (chips.stream().anyMatch(Chip::assumption)) {
            legend.entry(content.say(Word.LEGEND_ASSUMPTION), (marks, left, middle) -> {
                marks.add(box(left, middle, Look.NOTE));
                marks.add(box(left, middle, Look.ASSUMED));
            });
        }
        if (chips.stream().anyMatch(chip -> chip.severity() > 0)) {
            legend.entry(
                    content.say(Word.LEGEND_SEVERITY),
                    20,
                    (marks, left, middle) -> ChipLayout.pips(marks, 3, left + 2, middle - 2));
        }
    }

    private static Mark box(double left, double middle, Look look) {
        return new Mark.Rectangle(new Box(left + 2, middle - 7, 28, 14), 3, look);
    }
}
