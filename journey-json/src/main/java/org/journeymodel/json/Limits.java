package org.journeymodel.json;

/**
 * How much a document may hold. All limits of reading stand here, and each is named in the finding
 * that tells of it.
 */
final class Limits {

    /** Bytes of a document. */
    static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

    /** Lists and objects that stand inside each other. */
    static final int DEPTH = 100;

    /** Characters of a text. */
    static final int TEXT_CHARACTERS = 1_000_000;

    /** Characters of the name of a field. */
    static final int NAME_CHARACTERS = 50_000;

    /** Characters of a number. */
    static final int NUMBER_CHARACTERS = 100;

    /** The exponent of a number, up and down. */
    static final int EXPONENT = 400;

    /**
     * Personas, channels, teams, stages, touchpoints, transitions, zones, insights, opportunities and
     * action items of a document together.
     */
    static final int ELEMENTS = 100_000;

    /** Findings that are kept; of all others only the number is told. */
    static final int FINDINGS_KEPT = 1_000;

    private Limits() {}
}
