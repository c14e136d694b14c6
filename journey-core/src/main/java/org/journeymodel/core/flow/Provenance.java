package org.journeymodel.core.flow;

/** Where a share of a flow comes from. */
public enum Provenance {
    /** The journey says so. */
    DECLARED,

    /** The journey leaves it open, and a rule of the flow fills the gap. */
    ASSUMED,

    /** Customers were counted. */
    OBSERVED
}
