package org.journeymodel.graph.feeling;

/** How the second of two feelings at a touchpoint stands to the first. */
public enum ChangeKind {
    /** The second is higher. */
    BETTER,

    /** The second is lower. */
    WORSE,

    /** Both are the same, to rounding. */
    SAME,

    /** Only the second journey has the touchpoint. */
    NEW,

    /** Only the first journey has the touchpoint. */
    GONE,

    /** Both journeys have the touchpoint, but one feeling or both are not known. */
    UNKNOWN
}
