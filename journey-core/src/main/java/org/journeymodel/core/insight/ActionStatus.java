package org.journeymodel.core.insight;

/** How far an action item has come. */
public enum ActionStatus {
    /** Not begun. */
    PLANNED,

    /** Begun and not done. */
    IN_PROGRESS,

    /** Done; its effect can be measured. */
    DONE,

    /** Given up. */
    DROPPED
}
