package org.journeymodel.render.form;

import java.util.List;
import java.util.OptionalDouble;
import org.journeymodel.core.model.EmotionScale;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.FeelingRows;
import org.journeymodel.render.content.Feelings;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.wording.Word;

/** The map as a Mermaid {@code journey}. */
public final class MermaidJourney {

    /** Mermaid draws faces for 1 to 5, 3 being neutral. */
    private static final EmotionScale FACES = EmotionScale.of(1, 3, 5);

    private MermaidJourney() {}

    /** {@return the diagram} */
    public static String of(MapContent content) {
        StringBuilder text = new StringBuilder("journey\n    title ")
                .append(MermaidText.of(content.journey().name()))
                .append('\n');
        List<Feelings> rows = FeelingRows.of(content);
        int stage = -1;
        for (Column column : content.columns()) {
            if (column.stageIndex() != stage) {
                stage = column.stageIndex();
                text.append("    section ")
                        .append(MermaidText.of(column.stage().name()))
                        .append('\n');
            }
            column.touchpoint().ifPresent(each -> task(text, content, rows, column, each.name()));
        }
        return text.toString();
    }

    private static void task(StringBuilder text, MapContent content, List<Feelings> rows, Column column, String name) {
        boolean known = false;
        for (int at = 0; at < rows.size(); at++) {
            OptionalDouble valence = rows.get(at).valences().get(column.index());
            if (valence.isPresent()) {
                known = true;
                text.append("      ")
                        .append(MermaidText.of(name))
                        .append(": ")
                        .append(Math.round(FACES.toScore(valence.getAsDouble())))
                        .append(
                                rows.get(at).who().isEmpty()
                                        ? ""
                                        : ": " + actor(rows.get(at).who()))
                        .append('\n');
            }
        }
        if (!known) {
            text.append("      ").append(MermaidText.comment(name + ": " + content.say(Word.UNKNOWN_FEELING)));
        }
    }

    /** Actors are parted by commas. */
    private static String actor(String name) {
        return MermaidText.of(name).replace(",", "#44;");
    }
}
