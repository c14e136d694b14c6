package org.journeymodel.render.empathy;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;

/** An empathy map in words. */
public final class EmpathyTold {

    /** What notes are called in their ids on a page. */
    static final String NOTE = "note";

    private EmpathyTold() {}

    /** {@return all of a map in words, quadrant by quadrant} */
    public static Words of(EmpathyContent content) {
        List<Outline.Part> parts = new ArrayList<>();
        if (content.isEmpty()) {
            parts.add(new Outline.Part(2, content.say(EmpathyWord.EMPTY_MAP), List.of(), 0));
        }
        for (Quadrant quadrant : Quadrant.values()) {
            List<String> lines =
                    content.notesOf(quadrant).stream().map(content::told).toList();
            String title = content.say(quadrant.title());
            parts.add(
                    lines.isEmpty()
                            ? new Outline.Part(2, title, List.of(content.say(EmpathyWord.NOTHING_KNOWN)), 0)
                            : new Outline.Part(
                                    2, title, lines, content.numberOf(quadrant), NOTE, Outline.Numbered.LINES));
        }
        return new Words(content.language(), EmpathyWord.EMPATHY_MAP, content.header(), parts);
    }
}
