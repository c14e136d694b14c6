package org.journeymodel.render.style;

/**
 * A row of a journey map, from top to bottom. Stages and touchpoints are always shown; a lane that a
 * journey has nothing for is left out.
 */
public enum Lane {
    /** What the customer wants to achieve in each stage, and at touchpoints. */
    STAGE_GOALS,

    /** What the customer does in each stage, on the whole. */
    KEY_ACTIVITIES,

    /** How customers move on and back between touchpoints, where they begin and where they leave. */
    FLOW,

    /** What customers did otherwise than planned; of a map with a conformance. */
    DEVIATIONS,

    /** What changed since an earlier version; of a difference map. */
    CHANGES,

    /** What each persona feels, as a curve; where it is not known, the curve has a gap. */
    FEELINGS,

    /** What the customer does. */
    DOING,

    /** What the customer thinks. */
    THINKING,

    /** What the customer says. */
    SAYING,

    /** What the customer needs. */
    NEEDS,

    /** What the customer expects. */
    EXPECTATIONS,

    /** What moves the customer, deep down. */
    DRIVERS,

    /** What hurts. */
    PAINS,

    /** What does good. */
    GAINS,

    /** What could be made better. */
    OPPORTUNITIES,

    /** Of the service blueprint: what the customer sees and touches. */
    PHYSICAL_EVIDENCE,

    /** Of the service blueprint: what the company does in the customer's sight. */
    FRONT_STAGE,

    /** Of the service blueprint: what the company does out of sight. */
    BACK_STAGE,

    /** Of the service blueprint: what must run so that the others can work. */
    SUPPORT_PROCESSES,

    /** The insights that notes of other lanes cite, by number. */
    EVIDENCE
}
