package org.journeymodel.core.insight;

/** How an insight was gained. */
public enum EvidenceKind {
    /** A talk with one customer, in depth. */
    INTERVIEW,

    /** A moderated talk with several customers. */
    FOCUS_GROUP,

    /** Customers watched at what they do. */
    OBSERVATION,

    /** Questions answered by many customers. */
    SURVEY,

    /** Counts and times of what customers did. */
    ANALYTICS,

    /** What customers asked or told support, a chatbot included. */
    SUPPORT_CONVERSATION,

    /** What the company's own people know of customers. */
    STAFF_WORKSHOP,

    /** Customers set to a task and watched. */
    USABILITY_TEST,

    /** What others have published. */
    DESK_RESEARCH,

    /** The map walked by its makers in the customer's shoes. */
    WALKTHROUGH,

    /** Anything else; the text says what. */
    OTHER
}
