package org.journeymodel.core.model;

import java.util.Collection;
import org.journeymodel.core.model.AttributeValue.ListValue;
import org.journeymodel.core.model.AttributeValue.ObjectValue;

/**
 * How many lists and objects stand inside each other. Each keeps its own depth, so that a value is
 * measured without going into it: it may be deeper than the stack, or name one part many times.
 */
final class Depth {

    private Depth() {}

    /** The depth of a list or object that holds the given values; refuses one too many. */
    static int around(String kind, Collection<AttributeValue> values) {
        int depth = 1;
        for (AttributeValue value : values) {
            depth = Math.max(depth, of(value) + 1);
        }
        if (depth > AttributeValue.DEEPEST) {
            throw new IllegalArgumentException(kind + " is " + depth
                    + " deep, but lists and objects may stand inside each other at most " + AttributeValue.DEEPEST
                    + " deep. Write a flatter value.");
        }
        return depth;
    }

    private static int of(AttributeValue value) {
        if (value instanceof ListValue list) {
            return list.depth;
        }
        return value instanceof ObjectValue object ? object.depth : 0;
    }
}
