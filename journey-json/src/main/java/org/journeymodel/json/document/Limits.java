package org.journeymodel.json.document;

/**
 * How much a document may hold. All limits of reading stand here, and each is named in the finding
 * that tells of it.
 */
public final class Limits {

    /** Bytes of a document. */
    public static final int DOCUMENT_BYTES = 64 * 1024 * 1024;

    /** Lists and objects that stand inside each other. */
    public static final int DEPTH = 100;

    /** Characters of a text. */
    public static final int TEXT_CHARACTERS = 1_000_000;

    /** Characters of the name of a field. */
    public static final int NAME_CHARACTERS = 50_000;

    /** Characters of a number. */
    public static final int NUMBER_CHARACTERS = 100;

    /** The exponent of a number, up and down. */
    public static final int EXPONENT = 400;

    /**
     * Personas, channels, teams, stages, touchpoints, transitions, zones, insights, opportunities and
     * action items of a document together.
     */
    public static final int ELEMENTS = 100_000;

    /** Findings that are kept; of all others only the number is told. */
    public static final int FINDINGS_KEPT = 1_000;

    private Limits() {}
}
