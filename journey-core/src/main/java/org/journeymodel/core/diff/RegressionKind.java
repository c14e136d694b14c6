package org.journeymodel.core.diff;

/** In what way a change is one for the worse. */
public enum RegressionKind {
    /** Somebody feels worse at a touchpoint or in a stage than before: the valence of an emotion fell. */
    FEELING_WORSENED,

    /** Somebody has a pain that was not told before. */
    PAIN_ADDED,

    /** A pain is more severe than before. */
    PAIN_WORSENED,

    /** Somebody has lost a gain. */
    GAIN_LOST,

    /** Customers typically wait longer than is acceptable, which they did not before. */
    PROMISE_BROKEN,

    /** Customers may be kept waiting longer, or for as long as it takes; or nobody follows up any more. */
    PROMISE_WEAKENED,

    /** A success is none any more, or a touchpoint that had an outcome has none. */
    OUTCOME_LOST,

    /** What decided over the customer's relation to the company does so no more, or is gone. */
    MOMENT_OF_TRUTH_LOST,

    /** An insight is gone, or something no longer rests on it. */
    EVIDENCE_LOST
}
