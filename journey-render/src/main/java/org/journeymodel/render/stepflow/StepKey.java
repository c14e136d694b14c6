package org.journeymodel.render.stepflow;

import org.journeymodel.render.layout.Key;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Sheet;
import org.journeymodel.render.wording.Word;

/** Explains the signs that a step flow uses. */
final class StepKey {

    private StepKey() {}

    static void draw(Sheet sheet, StepContent content) {
        Key key = new Key(sheet);
        key.add(
                content.map().say(StepWord.LEGEND_ON),
                (marks, left, middle) -> Key.box(marks, left, middle, Look.STREAM));
        if (content.streams().stream().anyMatch(Stream::isBack)) {
            key.add(
                    content.map().say(StepWord.LEGEND_BACK),
                    (marks, left, middle) -> Key.box(marks, left, middle, Look.STREAM_BACK));
        }
        key.draw(content.map().say(Word.LEGEND));
    }
}
