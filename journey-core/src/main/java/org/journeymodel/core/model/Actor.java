package org.journeymodel.core.model;

/** One of the two sides of a journey. */
public enum Actor {
    /** Whose journey it is. */
    CUSTOMER,

    /** The organisation that the journey leads through, everyone acting for it included. */
    COMPANY
}
