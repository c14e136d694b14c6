package org.journeymodel.jackson;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Where the tokens of a value stand in the document from which they came. */
final class TokenPlaces {

    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;

    /** Adds the place of the token on which a parser stands. */
    void add(JsonParser parser) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        TokenStreamLocation place = parser.currentTokenLocation();
        lines[count] = place.getLineNr();
        columns[count] = place.getColumnNr();
        count++;
    }

    /**
     * {@return whether the parser knew the places} Some know none, such as those of trees, and some say the
     * same of all tokens, such as those of buffers.
     */
    boolean areKnown() {
        int last = count - 1;
        return count > 0
                && lines[0] > 0
                && columns[0] > 0
                && (last == 0 || lines[0] != lines[last] || columns[0] != columns[last]);
    }

    int line(int token) {
        return lines[token];
    }

    int column(int token) {
        return columns[token];
    }

    int count() {
        return count;
    }
}
