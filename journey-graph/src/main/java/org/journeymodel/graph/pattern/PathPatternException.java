package org.journeymodel.graph.pattern;

import org.journeymodel.core.model.AttributeValue;

/**
 * A pattern cannot be read: its syntax is wrong, it names what the journey does not have, or it is too
 * large. The message tells the column and what is allowed there, and shows the place below it.
 */
public final class PathPatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong and what to do. */
    private final String problem;

    /** Where the fault begins, from 1. */
    private final int column;

    /** How many characters are at fault. */
    private final int length;

    PathPatternException(String problem, int column, int length, String picture) {
        super("Pattern cannot be read at column " + column + ": " + problem + "\n" + picture);
        this.problem = problem;
        this.column = column;
        this.length = length;
    }

    /** {@return what is wrong and what to do, without the place} */
    public String problem() {
        return problem;
    }

    /** {@return where the fault begins, in characters (code points) of the pattern from 1} */
    public int column() {
        return column;
    }

    /** {@return how many characters (code points) are at fault; at least 1} */
    public int length() {
        return length;
    }

    /** {@return this fault as an object: {@code problem}, {@code column} and {@code length}} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("problem", problem)
                .put("column", column)
                .put("length", length)
                .build();
    }
}
