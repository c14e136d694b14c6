package org.journeymodel.json.fault;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a document, before line and column are known.
 *
 * @param rule what it breaks
 * @param pointer the JSON Pointer of the place
 * @param offset the byte at which the place begins, or {@link #BY_POINTER}
 * @param message what was wanted and what was found
 * @param remedy what to do, if that can be said
 */
public record Fault(
        Rule rule,
        String pointer,
        int offset,
        String message,
        @Nullable String remedy) {

    /** The offset of a fault whose place is found by its pointer. */
    public static final int BY_POINTER = -1;
}
