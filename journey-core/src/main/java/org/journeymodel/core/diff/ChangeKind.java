package org.journeymodel.core.diff;

/** What happened to something in a journey. */
public enum ChangeKind {
    /** It was not there before. */
    ADDED,

    /** It is not there any more. */
    REMOVED,

    /** It has another value. */
    CHANGED,

    /** It stands at another place in its list, or in another stage. */
    MOVED,

    /** It is the same element under another id. */
    RENAMED
}
