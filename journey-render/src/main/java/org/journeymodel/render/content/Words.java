package org.journeymodel.render.content;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.coverage.CoverageWord;
import org.journeymodel.render.deviation.DeviationWord;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/**
 * All of a picture in words.
 *
 * @param language the language of titles and figures
 * @param kind what kind of picture it is
 * @param header what stands above it
 * @param parts what it shows, in the order in which it is read
 */
public record Words(Language language, Wording kind, Header header, List<Outline.Part> parts) {

    /** Keeps a copy of the parts. */
    public Words {
        parts = List.copyOf(parts);
    }

    /** {@return a journey map in words} */
    public static Words of(MapContent content) {
        return new Words(content.language(), kind(content), Header.of(content), Outline.ofStages(content));
    }

    private static Wording kind(MapContent content) {
        if (content.deviations().isPresent()) {
            return DeviationWord.PLANNED_AND_OBSERVED;
        }
        return content.covered().isPresent() ? CoverageWord.COVERAGE : Word.JOURNEY_MAP;
    }

    /** {@return what the picture is called where it is not seen: its kind, and what stands above it} */
    public String title() {
        return say(kind) + ": " + Isolated.of(header.title());
    }

    /** {@return a word in that language} */
    public String say(Wording word, String... filled) {
        return word.in(language, filled);
    }

    /** {@return all parts, the header first} */
    public List<Outline.Part> all() {
        List<Outline.Part> all = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(header.subtitle());
        lines.addAll(header.notes());
        all.add(new Outline.Part(1, title(), lines, 0));
        for (Card card : header.cards()) {
            all.add(new Outline.Part(
                    2, card.title(), card.items().stream().map(Words::numbered).toList(), 0));
        }
        all.addAll(parts);
        return all;
    }

    private static String numbered(Card.Item item) {
        return item.badge() > 0 ? item.badge() + ". " + item.text() : item.text();
    }
}
