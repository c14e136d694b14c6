package org.journeymodel.render.empathy;

import java.util.List;
import java.util.stream.Stream;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.ChipLayout;
import org.journeymodel.render.layout.Legend;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Explains the signs that an empathy map uses, and no others. */
final class EmpathyLegend {

    private EmpathyLegend() {}

    static void draw(Sheet sheet, EmpathyContent content) {
        Legend legend = new Legend(sheet);
        List<Note> claims = Stream.of(Quadrant.PAINS, Quadrant.GAINS)
                .flatMap(quadrant -> content.notesOf(quadrant).stream())
                .toList();
        if (claims.stream().anyMatch(Note::assumption)) {
            legend.entry(content.say(Word.LEGEND_ASSUMPTION), (marks, left, middle) -> {
                marks.add(box(left, middle, Look.NOTE));
                marks.add(box(left, middle, Look.ASSUMED));
            });
            if (!claims.stream().allMatch(Note::assumption)) {
                legend.entry(
                        content.say(Word.LEGEND_EVIDENCE),
                        (marks, left, middle) -> marks.add(box(left, middle, Look.NOTE)));
            }
        }
        if (claims.stream().anyMatch(note -> note.severity() > 0)) {
            legend.entry(
                    content.say(Word.LEGEND_SEVERITY),
                    20,
                    (marks, left, middle) -> ChipLayout.pips(marks, 3, left + 2, middle - 2));
        }
        legend.draw(content.say(Word.LEGEND));
    }

    private static Mark box(double left, double middle, Look look) {
        return new Mark.Rectangle(new Box(left + 2, middle - 7, 28, 14), 3, look);
    }
}
