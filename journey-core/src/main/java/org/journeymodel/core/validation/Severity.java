package org.journeymodel.core.validation;

/** How much a {@link Finding} matters; the most severe first. */
public enum Severity {
    /** It makes answers wrong or impossible. */
    ERROR,

    /** It probably is not meant so; answers stand, under an assumption that the finding tells. */
    WARNING,

    /** Worth knowing. */
    NOTE
}
