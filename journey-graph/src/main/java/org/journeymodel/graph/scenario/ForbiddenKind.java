package org.journeymodel.graph.scenario;

/** Why a step of a scenario is not allowed. */
public enum ForbiddenKind {

    /** The scenario starts where no journey starts. */
    START,

    /** The map has no move from the step before to this one. */
    MOVE,

    /** The map does not know the touchpoint. */
    UNKNOWN,

    /** The scenario ends where no journey ends. */
    END
}
