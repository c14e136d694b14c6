package org.journeymodel.core.limit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a JSON document or an event log may hold. What goes beyond is refused with a message that
 * names the limit. {@link #standard()} holds unless a reader is given others:
 *
 * <pre>{@code
 * Limits limits = Limits.standard().withTouchpoints(50_000);
 * EventLog log = EventLog.reader().limits(limits).read(file);
 * }</pre>
 *
 * <p><b>JSON documents</b> (journeys, atlases, empathy maps, scenarios, plain values), read and written:
 *
 * <table>
 * <caption>Limits of JSON documents</caption>
 * <tr><th>limit<th>standard<th>allowed
 * <tr><td>{@link #documentBytes}<td>67,108,864 (64 MiB)<td>1 to 1,000,000,000
 * <tr><td>{@link #documentLevels}<td>100<td>1 to 100
 * <tr><td>{@link #textCharacters}<td>1,000,000<td>1 to 1,000,000,000
 * <tr><td>{@link #nameCharacters}<td>50,000<td>100 to 1,000,000
 * <tr><td>{@link #numberCharacters}<td>100<td>30 to 1,000
 * <tr><td>{@link #numberExponent}<td>400<td>1 to 10,000
 * <tr><td>{@link #elements}<td>100,000<td>1 to 100,000,000
 * <tr><td>{@link #documentFindings}<td>1,000<td>1 to 1,000,000
 * </table>
 *
 * <p><b>Event logs</b> (CSV, NDJSON, XES, packed with gzip or not; numbers of NDJSON as in documents):
 *
 * <table>
 * <caption>Limits of event logs</caption>
 * <tr><th>limit<th>standard<th>allowed
 * <tr><td>{@link #unpackedBytes}<td>4,000,000,000<td>at least 1
 * <tr><td>{@link #unpackedRatio}<td>200<td>at least 1
 * <tr><td>{@link #rowCharacters}<td>4,000,000<td>1 to 100,000,000
 * <tr><td>{@link #cellCharacters}<td>1,000,000<td>1 to 100,000,000
 * <tr><td>{@link #rowCells}<td>4,096<td>1 to 100,000,000
 * <tr><td>{@link #attributeLevels}<td>32<td>1 to 100
 * <tr><td>{@link #touchpoints}<td>10,000<td>1 to 100,000,000
 * <tr><td>{@link #logFindings}<td>100<td>1 to 1,000,000
 * </table>
 *
 * <p>How much an analysis lists, such as paths and loops, is asked of the analysis itself.
 *
 * <p>Immutable and safe to share between threads: each method returns new limits.
 */
public final class Limits {

    private static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> others; // than the standard

    private Limits(Map<Limit, Long> others) {
        this.others = Collections.unmodifiableMap(others);
    }

    /** {@return the limits that hold unless others are set} */
    public static Limits standard() {
        return STANDARD;
    }

    private long of(Limit limit) {
        return others.getOrDefault(limit, limit.standard());
    }

    private int intOf(Limit limit) {
        return (int) of(limit);
    }

    private Limits with(Limit limit, long value) {
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(others);
        if (limit.checked(value) == limit.standard()) {
            changed.remove(limit);
        } else {
            changed.put(limit, value);
        }
        return new Limits(changed);
    }

    /** {@return how many bytes a document has at the most} */
    public int documentBytes() {
        return intOf(Limit.DOCUMENT_BYTES);
    }

    /**
     * {@return limits with another number of bytes of a JSON document}
     *
     * @param bytes 1 to 1,000,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withDocumentBytes(int bytes) {
        return with(Limit.DOCUMENT_BYTES, bytes);
    }

    /** {@return how many lists and objects stand inside each other at the most} */
    public int documentLevels() {
        return intOf(Limit.DOCUMENT_LEVELS);
    }

    /**
     * {@return limits with another number of lists and objects inside each other in a JSON document}
     *
     * @param levels 1 to 100, which no value of the model is deeper than
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withDocumentLevels(int levels) {
        return with(Limit.DOCUMENT_LEVELS, levels);
    }

    /** {@return how many characters a text has at the most} */
    public int textCharacters() {
        return intOf(Limit.TEXT_CHARACTERS);
    }

    /**
     * {@return limits with another number of characters of a text in a JSON document}
     *
     * @param characters 1 to 1,000,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withTextCharacters(int characters) {
        return with(Limit.TEXT_CHARACTERS, characters);
    }

    /** {@return how many characters the name of a field has at the most} */
    public int nameCharacters() {
        return intOf(Limit.NAME_CHARACTERS);
    }

    /**
     * {@return limits with another number of characters of the name of a field in a JSON document}
     *
     * @param characters 100 to 1,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withNameCharacters(int characters) {
        return with(Limit.NAME_CHARACTERS, characters);
    }

    /** {@return how many characters a number has at the most} */
    public int numberCharacters() {
        return intOf(Limit.NUMBER_CHARACTERS);
    }

    /**
     * {@return limits with another number of characters of a number in a JSON document and in NDJSON}
     *
     * @param characters 30 to 1,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withNumberCharacters(int characters) {
        return with(Limit.NUMBER_CHARACTERS, characters);
    }

    /** {@return how large the exponent of a number is at the most, up and down} */
    public int numberExponent() {
        return intOf(Limit.NUMBER_EXPONENT);
    }

    /**
     * {@return limits with another largest exponent of a number, up and down, in a JSON document and in NDJSON}
     *
     * @param exponent 1 to 10,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withNumberExponent(int exponent) {
        return with(Limit.NUMBER_EXPONENT, exponent);
    }

    /** {@return how many elements a document has at the most} */
    public int elements() {
        return intOf(Limit.ELEMENTS);
    }

    /**
     * {@return limits with another number of elements of a JSON document: personas, channels, teams, stages, touchpoints, transitions, zones,
     * insights, opportunities, action items, scenarios and their steps together}
     *
     * @param elements 1 to 100,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withElements(int elements) {
        return with(Limit.ELEMENTS, elements);
    }

    /** {@return how many findings of a document are kept at the most, and how many fields a lenient reader
     * lists; all others are counted} */
    public int documentFindings() {
        return intOf(Limit.DOCUMENT_FINDINGS);
    }

    /**
     * {@return limits with another number of findings of a JSON document that are kept}
     *
     * @param findings 1 to 1,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withDocumentFindings(int findings) {
        return with(Limit.DOCUMENT_FINDINGS, findings);
    }

    /** {@return how many bytes a gzip file unpacks to at the most} */
    public long unpackedBytes() {
        return of(Limit.UNPACKED_BYTES);
    }

    /**
     * {@return limits with another number of bytes that a gzip file unpacks to}
     *
     * @param bytes at least 1
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withUnpackedBytes(long bytes) {
        return with(Limit.UNPACKED_BYTES, bytes);
    }

    /** {@return how many times its size a gzip file unpacks to at the most; the first 10,000,000 unpacked
     * bytes are free} */
    public int unpackedRatio() {
        return intOf(Limit.UNPACKED_RATIO);
    }

    /**
     * {@return limits with another number of times its size that a gzip file unpacks to}
     *
     * @param ratio at least 1
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withUnpackedRatio(int ratio) {
        return with(Limit.UNPACKED_RATIO, ratio);
    }

    /** {@return how many characters all cells of a CSV row have at the most, and bytes a line of NDJSON} */
    public int rowCharacters() {
        return intOf(Limit.ROW_CHARACTERS);
    }

    /**
     * {@return limits with another number of characters of all cells of a CSV row, and bytes of a line of NDJSON}
     *
     * @param characters 1 to 100,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withRowCharacters(int characters) {
        return with(Limit.ROW_CHARACTERS, characters);
    }

    /** {@return how many characters a cell of CSV or a value of XES has at the most} */
    public int cellCharacters() {
        return intOf(Limit.CELL_CHARACTERS);
    }

    /**
     * {@return limits with another number of characters of a cell of CSV or a value of XES}
     *
     * @param characters 1 to 100,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withCellCharacters(int characters) {
        return with(Limit.CELL_CHARACTERS, characters);
    }

    /** {@return how many cells a CSV row has at the most, and attributes an event of XES} */
    public int rowCells() {
        return intOf(Limit.ROW_CELLS);
    }

    /**
     * {@return limits with another number of cells of a CSV row, and attributes of an event of XES}
     *
     * @param cells 1 to 100,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withRowCells(int cells) {
        return with(Limit.ROW_CELLS, cells);
    }

    /** {@return how many attributes of XES, or lists and objects of NDJSON, stand inside each other at the
     * most} */
    public int attributeLevels() {
        return intOf(Limit.ATTRIBUTE_LEVELS);
    }

    /**
     * {@return limits with another number of attributes of XES, or lists and objects of NDJSON, inside each other}
     *
     * @param levels 1 to 100, which no value of the model is deeper than
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withAttributeLevels(int levels) {
        return with(Limit.ATTRIBUTE_LEVELS, levels);
    }

    /** {@return how many different touchpoints a log has at the most} */
    public int touchpoints() {
        return intOf(Limit.TOUCHPOINTS);
    }

    /**
     * {@return limits with another number of different touchpoints of a log}
     *
     * @param touchpoints 1 to 100,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withTouchpoints(int touchpoints) {
        return with(Limit.TOUCHPOINTS, touchpoints);
    }

    /** {@return how many faults of records are told at the most; all others are counted} */
    public int logFindings() {
        return intOf(Limit.LOG_FINDINGS);
    }

    /**
     * {@return limits with another number of faults of records that are told}
     *
     * @param findings 1 to 1,000,000
     * @throws IllegalArgumentException if it is out of this range
     */
    public Limits withLogFindings(int findings) {
        return with(Limit.LOG_FINDINGS, findings);
    }

    /** {@return whether the other limits are the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits that && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return others.hashCode();
    }

    /** {@return such as {@code standard limits, but touchpoints 50,000}} */
    @Override
    public String toString() {
        return others.entrySet().stream()
                .map(limit -> limit.getKey() + " " + Limit.grouped(limit.getValue()))
                .collect(Collectors.joining(", ", others.isEmpty() ? "standard limits" : "standard limits, but ", ""));
    }
}
