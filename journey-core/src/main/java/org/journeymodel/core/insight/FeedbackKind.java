package org.journeymodel.core.insight;

/** By which means customers gave feedback. */
public enum FeedbackKind {
    /** An answer to a survey, its score on the survey's scale. */
    SURVEY,

    /**
     * How likely they are to recommend: a single answer from 0 to 10, or the score over all,
     * from -100 to 100.
     */
    NET_PROMOTER_SCORE,

    /** A remark in words. */
    NOTE
}
