package org.journeymodel.graph.agreement;

/** What can be said of a declared figure beside the observed one. */
public enum Verdict {
    /** They are farther apart than chance explains. */
    DISAGREES,

    /** They are no farther apart than chance explains, which does not prove the map right. */
    WITHIN_CHANCE,

    /** There are too few customers for any difference to show. */
    TOO_FEW,

    /** The map does not say: there is no figure, or it was assumed. What nobody said is never wrong. */
    NOT_DECLARED,

    /** The map says something, and nothing was observed. */
    NOT_OBSERVED
}
