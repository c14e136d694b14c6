package org.journeymodel.core.insight;

/** By which means customers gave feedback. */
public enum FeedbackKind {
    /** An answer to a survey, its score on the survey's scale. */
    SURVEY,

    /**
     * An answer to a net promoter survey: how likely they are to recommend, from 0 to 10. The score
     * over all answers, promoters (9 and 10) less detractors (0 to 6) of 100, is a {@link
     * Measurement}.
     */
    NET_PROMOTER_SCORE,

    /** A remark in words. */
    NOTE
}
