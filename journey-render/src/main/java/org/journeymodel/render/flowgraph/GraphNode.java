package org.journeymodel.render.flowgraph;

/**
 * What moves lead to and from.
 *
 * @param kind what it is
 * @param touchpoint the index of the touchpoint in the flow; -1 of others
 */
record GraphNode(Kind kind, int touchpoint) {

    /** What nodes are. */
    enum Kind {
        /** Where journeys begin. */
        START,
        /** A touchpoint. */
        TOUCHPOINT,
        /** Where they end with success. */
        SUCCESS,
        /** Where they end with failure. */
        FAILURE,
        /** Where they end neutrally. */
        NEUTRAL
    }
}
