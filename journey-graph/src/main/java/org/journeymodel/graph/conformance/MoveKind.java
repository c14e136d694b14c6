package org.journeymodel.graph.conformance;

/** What a move of an alignment does. */
public enum MoveKind {

    /** The customer was where the run is. */
    SYNCHRONOUS,

    /** The run is at a touchpoint, the customer was not. */
    MISSING,

    /** The customer was somewhere, the run is not. */
    AD_HOC
}
