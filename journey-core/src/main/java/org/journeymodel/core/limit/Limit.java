package org.journeymodel.core.limit;

import java.util.Locale;

/** One of the {@link Limits}: what it is of, what it is if nobody sets it, and what it may be set to. */
enum Limit {
    /** Bytes of a document: they are kept in one array. */
    DOCUMENT_BYTES(64L << 20, 1, 1_000_000_000),
    /** Lists and objects inside each other: values of attributes are no deeper either. */
    DOCUMENT_LEVELS(100, 1, 100),
    /** Characters of a text. */
    TEXT_CHARACTERS(1_000_000, 1, 1_000_000_000),
    /** Characters of the name of a field; the least leaves room for the names of the format. */
    NAME_CHARACTERS(50_000, 100, 1_000_000),
    /** Characters of a number; the least leaves room for all that the model writes, the most is read in no time. */
    NUMBER_CHARACTERS(100, 30, 1_000),
    /** The exponent of a number: what has a larger one takes long to add and fills a page when it is written out. */
    NUMBER_EXPONENT(400, 1, 10_000),
    /** Elements of a document. */
    ELEMENTS(100_000, 1, 100_000_000),
    /** Findings of a document that are kept. */
    DOCUMENT_FINDINGS(1_000, 1, 1_000_000),
    /** Bytes that a packed file unpacks to. */
    UNPACKED_BYTES(4_000_000_000L, 1, Long.MAX_VALUE),
    /** How many times larger a packed file becomes. */
    UNPACKED_RATIO(200, 1, Integer.MAX_VALUE),
    /** Characters of a row, bytes of a line: they are kept in one array. */
    ROW_CHARACTERS(4_000_000, 1, 100_000_000),
    /** Characters of a cell or value. */
    CELL_CHARACTERS(1_000_000, 1, 100_000_000),
    /** Cells of a row, attributes of an event. */
    ROW_CELLS(4_096, 1, 100_000_000),
    /** Attributes, or lists and objects, inside each other: values of attributes are no deeper either. */
    ATTRIBUTE_LEVELS(32, 1, 100),
    /** Different touchpoints of a log. */
    TOUCHPOINTS(10_000, 1, 100_000_000),
    /** Findings of a log that are told. */
    LOG_FINDINGS(100, 1, 1_000_000);

    private final long standard;
    private final long least;
    private final long most;

    Limit(long standard, long least, long most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    long standard() {
        return standard;
    }

    /** {@return a value that it may have; refused if it may not} */
    long checked(long value) {
        if (value < least || value > most) {
            String allowed = most == Long.MAX_VALUE ? "at least " + grouped(least) : range();
            throw new IllegalArgumentException(
                    "Limit of " + this + " must be " + allowed + ", but was " + grouped(value) + ".");
        }
        return value;
    }

    private String range() {
        return "between " + grouped(least) + " and " + grouped(most);
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@return such as {@code document bytes}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
