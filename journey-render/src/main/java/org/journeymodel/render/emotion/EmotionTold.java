package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Column;
import org.journeymodel.render.content.Details;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** An emotion diagram in words. */
public final class EmotionTold {

    private final EmotionContent content;
    private final Details details;

    EmotionTold(EmotionContent content) {
        this.content = content;
        this.details = new Details(content.map());
    }

    /** {@return all of a diagram in words} */
    public static Words of(EmotionContent content) {
        return new EmotionTold(content).words();
    }

    private Words words() {
        List<Outline.Part> parts = new ArrayList<>();
        if (content.knownCurves().isEmpty() && !content.touchpoints().isEmpty()) {
            parts.add(new Outline.Part(2, content.say(EmotionWord.NO_FEELINGS), List.of(), 0));
        }
        Map<Integer, Column> columns = content.touchpoints().stream()
                .collect(Collectors.toMap(Column::number, Function.identity(), (a, b) -> a));
        for (Outline.Part part : Outline.ofStages(content.map())) {
            Column column = columns.get(part.number());
            parts.add(column == null ? part : with(part, column));
        }
        return new Words(content.map().language(), EmotionWord.EMOTION_DIAGRAM, header(), parts);
    }

    private Outline.Part with(Outline.Part part, Column column) {
        List<String> lines = new ArrayList<>(part.lines());
        lines.addAll(more(column));
        return new Outline.Part(part.level(), part.title(), lines, part.number());
    }

    /** {@return what is told of a touchpoint} */
    Details.Told of(Column column) {
        Details.Told told = details.of(column);
        List<String> lines = new ArrayList<>(told.lines());
        lines.addAll(more(column));
        return new Details.Told(told.name(), lines);
    }

    private List<String> more(Column column) {
        List<String> lines = new ArrayList<>();
        for (FeltCurve curve : content.knownCurves()) {
            curve.points()
                    .get(column.number() - 1)
                    .flatMap(felt -> content.more(curve, felt))
                    .ifPresent(more -> {
                        String who =
                                curve.who().isEmpty() ? content.say(EmotionWord.FEELINGS) : Isolated.of(curve.who());
                        lines.add(who + ": " + more);
                    });
        }
        return lines;
    }

    /** {@return the header: who each persona is, and how she remembers the journey} */
    Header header() {
        Header header = Header.of(content.map());
        List<Card> cards = new ArrayList<>();
        List<FeltCurve> curves = content.curves();
        for (int at = 0; at < curves.size(); at++) {
            boolean persona = at < header.cards().size();
            Card who = persona ? header.cards().get(at) : new Card(content.say(EmotionWord.FEELINGS), List.of());
            List<Card.Item> items = new ArrayList<>(who.items());
            remembered(curves.get(at)).forEach(item -> items.add(Card.Item.of(item)));
            cards.add(new Card(who.title(), items));
        }
        return new Header(header.title(), header.subtitle(), header.notes(), cards);
    }

    private List<String> remembered(FeltCurve curve) {
        List<String> items = new ArrayList<>();
        curve.peakEnd().ifPresent(mean -> items.add(content.say(EmotionWord.PEAK_END, content.figure(mean))));
        curve.peak().ifPresent(felt -> items.add(at(EmotionWord.PEAK_AT, felt)));
        curve.end().ifPresent(felt -> items.add(at(EmotionWord.END_AT, felt)));
        if (curve.peak().isPresent() && curve.end().isEmpty()) {
            Column last = content.touchpoints().get(content.touchpoints().size() - 1);
            items.add(content.say(
                    EmotionWord.END_AT, last.touchpoint().orElseThrow().name(), content.say(Word.UNKNOWN_FEELING)));
        }
        curve.highest().ifPresent(felt -> items.add(at(EmotionWord.HIGHEST_AT, felt)));
        curve.lowest().ifPresent(felt -> items.add(at(EmotionWord.LOWEST_AT, felt)));
        items.add(
                curve.known().isEmpty()
                        ? content.say(EmotionWord.NO_FEELING_OF)
                        : content.say(
                                EmotionWord.KNOWN_AT,
                                Integer.toString(curve.known().size()),
                                Integer.toString(curve.points().size())));
        return items;
    }

    private String at(EmotionWord word, Felt felt) {
        return content.say(word, felt.touchpoint(), content.figure(felt.valence()));
    }
}
