package org.journeymodel.render.emotion;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;

/**
 * Why something is felt, in words: whose feeling it is where there are several curves, what it is called
 * along the curve, the words for it, and the reason.
 *
 * @param line the curve, with the place of its line
 * @param felt the feeling
 */
record ReasonCard(CurveLine line, Felt felt) {

    private static final double PADDING = 6;
    private static final double SAMPLE = 22;

    /** {@return whether there is anything to say} */
    boolean isNeeded() {
        return felt.reason().isPresent()
                || !felt.labels().isEmpty()
                || !line.curve().names(felt).isEmpty();
    }

    /** {@return whether it stands above the chart} */
    boolean isAbove() {
        return felt.valence() >= 0;
    }

    /** {@return how high it is} */
    double height(EmotionContent content, double width) {
        return draw(new ArrayList<>(), content, new Box(0, 0, width, 0));
    }

    /** Draws it; {@return how high it is} */
    double draw(List<Mark> marks, EmotionContent content, Box room) {
        List<Mark> texts = new ArrayList<>();
        double x = room.x() + PADDING;
        double width = room.width() - 2 * PADDING;
        double y = room.y() + 5;
        if (line.isOneOfSeveral()) {
            texts.add(line.sample(x, y + 7.5, SAMPLE));
            y += add(
                    texts,
                    line.curve().who(),
                    new Box(x + SAMPLE + 5, y, width - SAMPLE - 5, 0),
                    Style.bold(Look.NOTE_TEXT, 11, 2));
        }
        String named = content.named(line.curve(), felt);
        if (!named.isEmpty()) {
            y += add(texts, capital(named), new Box(x, y, width, 0), Style.bold(text(), 11, 3));
        }
        if (!felt.labels().isEmpty()) {
            y += add(texts, String.join(", ", felt.labels()), new Box(x, y, width, 0), Style.of(Look.NOTE_TEXT, 11, 3));
        }
        if (felt.reason().isPresent()) {
            y += add(texts, felt.reason().get(), new Box(x, y, width, 0), Style.of(text(), 11.5, 8));
        }
        double height = y + 5 - room.y();
        marks.add(new Mark.Rectangle(new Box(room.x(), room.y(), room.width(), height), 4, ground()));
        marks.addAll(texts);
        return height;
    }

    private static double add(List<Mark> marks, String text, Box room, Style style) {
        Block block = Block.of(text, room.x(), room.y(), room.width(), style);
        marks.add(block.mark());
        return block.height();
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    private Look ground() {
        return felt.valence() > 0.2 ? Look.GAIN : felt.valence() < -0.2 ? Look.PAIN : Look.NOTE;
    }

    private Look text() {
        return felt.valence() > 0.2 ? Look.GAIN_TEXT : felt.valence() < -0.2 ? Look.PAIN_TEXT : Look.NOTE_TEXT;
    }
}
