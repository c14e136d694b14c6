package org.journeymodel.log.event;

/** What a log may hold at most, so that a wrong or hostile file ends in a message, not in a full heap. */
public final class Limits {

    /** Characters of one cell. */
    public static final int CELL = 1_000_000;

    /** Cells of one row. */
    public static final int COLUMNS = 4_096;

    /** Characters of all cells of one row. */
    public static final int ROW = 4_000_000;

    /** Different touchpoints of a log. */
    public static final int TOUCHPOINTS = 10_000;

    /** Faults told of one file. */
    public static final int FINDINGS = 100;

    private Limits() {}
}
