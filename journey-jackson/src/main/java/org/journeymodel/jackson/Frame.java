package org.journeymodel.jackson;

/**
 * What stands around a value to make it a document that {@code JourneyJson} reads.
 *
 * @param before stands on the line on which the value begins
 * @param after closes what {@code before} opens
 * @param pointer the JSON Pointer of the value in the document
 */
record Frame(String before, String after, String pointer) {

    /** The value is a document itself. */
    static final Frame NONE = new Frame("", "", "");

    /** Makes any value an attribute, so that it is read by the same table, and as strictly. */
    static final Frame ATTRIBUTE = new Frame(
            "{\"journeyFormat\":\"1.0\",\"id\":\"a\",\"name\":\"a\",\"attributes\":{\"value\":",
            "}}",
            "/attributes/value");

    /** {@return the pointer from the value to a place in the document; empty for a place around it} */
    String inside(String path) {
        return path.startsWith(pointer) ? path.substring(pointer.length()) : "";
    }
}
