package org.journeymodel.render.form;

import java.util.List;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;

/** A picture in sentences, in reading order. */
public final class TextAlternative {

    private TextAlternative() {}

    /** {@return the text} */
    public static String of(Words words) {
        StringBuilder text = new StringBuilder();
        for (Outline.Part part : words.all()) {
            if (part.level() < 3 && text.length() > 0) {
                text.append('\n');
            }
            text.append(inLine(part.title())).append('\n');
            append(text, part.lines(), part.level() < 3 ? "" : "  ");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> lines, String indent) {
        for (String line : lines) {
            text.append(indent).append(inLine(line)).append('\n');
        }
    }

    private static String inLine(String line) {
        return PlainLine.of(line);
    }
}
