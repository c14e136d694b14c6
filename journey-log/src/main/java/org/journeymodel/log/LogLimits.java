package org.journeymodel.log;

import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.event.Limits;

/**
 * What a source of events may hold at most, so that a wrong or hostile file ends in a message that names the
 * limit, not in a full heap. {@link #standard()} holds unless a reader is given others.
 *
 * <p>Immutable and safe to share between threads: each method returns new limits.
 */
public final class LogLimits {

    static final LogLimits STANDARD = new LogLimits(Limits.STANDARD);

    private static final int HIGHEST = 100_000_000;

    private final Limits limits;

    private LogLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * {@return the limits that hold unless others are set: 4,000,000,000 unpacked bytes, 200 times the packed
     * size, 4,000,000 characters in a row and bytes in a line, 1,000,000 characters in a cell, 4,096 cells in a
     * row, 32 levels, 10,000 touchpoints}
     */
    public static LogLimits standard() {
        return STANDARD;
    }

    /**
     * {@return limits with another number of bytes that a gzip file may unpack to}
     *
     * @param bytes at least 1
     */
    public LogLimits unpackedBytes(long bytes) {
        requirePositive("Unpacked bytes", bytes);
        return new LogLimits(limits.withUnpackedBytes(bytes));
    }

    /**
     * {@return limits with another ratio of a gzip file's unpacked to its packed bytes; the first 10,000,000
     * unpacked bytes are free}
     *
     * @param ratio at least 1
     */
    public LogLimits unpackedRatio(int ratio) {
        requirePositive("Unpacked ratio", ratio);
        return new LogLimits(limits.withUnpackedRatio(ratio));
    }

    /**
     * {@return limits with another number of characters of all cells of a CSV row, and of bytes in a line of
     * NDJSON}
     *
     * @param characters 1 to 100,000,000
     */
    public LogLimits rowCharacters(int characters) {
        requireAtMost("Characters of a row", characters);
        return new LogLimits(limits.withRow(characters));
    }

    /**
     * {@return limits with another number of characters in a cell of CSV or a value of XES}
     *
     * @param characters 1 to 100,000,000
     */
    public LogLimits cellCharacters(int characters) {
        requireAtMost("Characters of a cell", characters);
        return new LogLimits(limits.withCell(characters));
    }

    /**
     * {@return limits with another number of cells in a CSV row, and of attributes of an event in XES}
     *
     * @param cells 1 to 100,000,000
     */
    public LogLimits rowCells(int cells) {
        requireAtMost("Cells of a row", cells);
        return new LogLimits(limits.withColumns(cells));
    }

    /**
     * {@return limits with another number of different touchpoints}
     *
     * @param touchpoints 1 to 100,000,000
     */
    public LogLimits touchpoints(int touchpoints) {
        requireAtMost("Touchpoints", touchpoints);
        return new LogLimits(limits.withTouchpoints(touchpoints));
    }

    private static void requirePositive(String what, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    what + " must be limited to at least 1, but were to " + Amounts.grouped(limit) + ".");
        }
    }

    private static void requireAtMost(String what, int limit) {
        if (limit < 1 || limit > HIGHEST) {
            throw new IllegalArgumentException(what + " must be limited to between 1 and " + Amounts.grouped(HIGHEST)
                    + ", but were to " + Amounts.grouped(limit) + ".");
        }
    }

    Limits limits() {
        return limits;
    }
}
