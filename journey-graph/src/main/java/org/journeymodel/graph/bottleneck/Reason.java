package org.journeymodel.graph.bottleneck;

/** Why a touchpoint holds a journey up. */
public enum Reason {
    /** Journeys end here without an outcome. */
    DROP_OFF,

    /** Customers go back from here to where they were before. */
    LOOP_BACK,

    /** Customers wait on the way out of here. */
    WAITING,

    /** A stay here takes time. */
    DURATION,

    /** Customers feel bad here. */
    FEELING,

    /** Every way to success goes through here. */
    MUST_PASS,

    /** Many of the shortest ways between other touchpoints go through here. */
    BETWEENNESS,

    /** Customers who leave here may come back. */
    LOOP,

    /** Several ways lead in here. */
    WAYS_IN
}
