package org.journeymodel.core.model;

/** Whether the customer meets the company at a touchpoint. */
public enum TouchpointKind {
    /** A contact of the customer with the company, its people, products or messages. */
    CONTACT,

    /** Something the customer does without the company, such as asking friends. */
    ACTIVITY
}
