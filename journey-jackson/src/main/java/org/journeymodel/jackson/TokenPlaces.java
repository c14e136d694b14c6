package org.journeymodel.jackson;

import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Where the tokens of a value stand in the document from which they came. */
final class TokenPlaces {

    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;
    private int lastLine;
    private int lastColumn;
    private boolean known = true;

    /** Adds the place of a token that the mapper has passed, at the one that comes next. */
    void addPassed(JsonParser parser) {
        put(parser.currentTokenLocation());
    }

    /** Adds the place of the token on which a parser stands. */
    void add(JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        known &= place.getLineNr() > 0 && place.getColumnNr() > 0 && isBehindLast(place);
        lastLine = place.getLineNr();
        lastColumn = place.getColumnNr();
        put(place);
    }

    private boolean isBehindLast(TokenStreamLocation place) {
        return place.getLineNr() == lastLine ? place.getColumnNr() > lastColumn : place.getLineNr() > lastLine;
    }

    private void put(TokenStreamLocation place) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        lines[count] = place.getLineNr();
        columns[count] = place.getColumnNr();
        count++;
    }

    /**
     * {@return whether the parser knew the places} Some know none, such as those of trees; and tokens that
     * come out of a mapper's buffer do not stand behind each other.
     */
    boolean areKnown() {
        return known;
    }

    int line(int token) {
        return lines[token];
    }

    int column(int token) {
        return columns[token];
    }
}
