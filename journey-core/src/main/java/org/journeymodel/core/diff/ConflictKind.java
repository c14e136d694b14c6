package org.journeymodel.core.diff;

/** In what way two versions of a journey are at odds. */
public enum ConflictKind {
    /** Both changed a value, to different values. */
    VALUE,

    /** One removed what the other changed. */
    REMOVAL,

    /** Both moved an element in its list, or added it, to different positions. */
    ORDER,

    /** Both moved a touchpoint, to different stages, or one moved it to a stage that the other removed. */
    STAGE,

    /** Both renamed an element, to different ids. */
    ID,

    /** One refers to an element that the other removed. */
    REFERENCE
}
