package org.journeymodel.core.model;

/** Where a stage stands to the purchase, or to the event that the journey is about. */
public enum Phase {
    /** Up to the purchase or event. */
    BEFORE,

    /** The purchase or event itself. */
    DURING,

    /** All that follows it. */
    AFTER
}
