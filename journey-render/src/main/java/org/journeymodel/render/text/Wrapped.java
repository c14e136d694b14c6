package org.journeymodel.render.text;

import java.util.List;

/**
 * A text broken into lines that fit a width.
 *
 * @param lines the lines, at least one
 * @param changed whether the lines are not the text word by word: a word was broken, or the end was cut off
 * @param rightToLeft whether the text runs from right to left
 */
public record Wrapped(List<String> lines, boolean changed, boolean rightToLeft) {

    /** Keeps a copy of the lines. */
    public Wrapped {
        lines = List.copyOf(lines);
    }
}
