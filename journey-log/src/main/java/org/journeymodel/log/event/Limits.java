package org.journeymodel.log.event;

/**
 * What a source may hold at most, so that a wrong or hostile file ends in a message, not in a full heap.
 *
 * @param unpackedBytes bytes of a packed source once it is unpacked
 * @param unpackedRatio how many times larger a packed source may become, past its first 10 MB
 * @param row characters of all cells of a row, or bytes of a line
 * @param cell characters of one cell, or of one value
 * @param columns cells of one row
 * @param depth attributes, or objects and lists, inside each other
 * @param touchpoints different touchpoints of a log
 */
public record Limits(
        long unpackedBytes, int unpackedRatio, int row, int cell, int columns, int depth, int touchpoints) {

    /** Different touchpoints of a log from code, or of a source where nothing else is set. */
    public static final int TOUCHPOINTS = 10_000;

    /** Faults told of one source. */
    public static final int FINDINGS = 100;

    /** What holds where nothing else is set. */
    public static final Limits STANDARD = new Limits(4_000_000_000L, 200, 4_000_000, 1_000_000, 4_096, 32, TOUCHPOINTS);

    /** Unpacked bytes up to which the ratio does not count. */
    public static final long RATIO_FREE_BYTES = 10_000_000;

    /** {@return these with another limit of unpackedBytes} */
    public Limits withUnpackedBytes(long limit) {
        return new Limits(limit, unpackedRatio, row, cell, columns, depth, touchpoints);
    }

    /** {@return these with another limit of unpackedRatio} */
    public Limits withUnpackedRatio(int limit) {
        return new Limits(unpackedBytes, limit, row, cell, columns, depth, touchpoints);
    }

    /** {@return these with another limit of row} */
    public Limits withRow(int limit) {
        return new Limits(unpackedBytes, unpackedRatio, limit, cell, columns, depth, touchpoints);
    }

    /** {@return these with another limit of cell} */
    public Limits withCell(int limit) {
        return new Limits(unpackedBytes, unpackedRatio, row, limit, columns, depth, touchpoints);
    }

    /** {@return these with another limit of columns} */
    public Limits withColumns(int limit) {
        return new Limits(unpackedBytes, unpackedRatio, row, cell, limit, depth, touchpoints);
    }

    /** {@return these with another limit of touchpoints} */
    public Limits withTouchpoints(int limit) {
        return new Limits(unpackedBytes, unpackedRatio, row, cell, columns, depth, limit);
    }
}
