package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.FindingLocator;
import org.journeymodel.json.shape.AttributeWriter;
import org.journeymodel.json.shape.Writing;
import org.journeymodel.json.table.JourneySchema;
import org.journeymodel.json.table.ModelTables;

/**
 * Journeys as JSON documents: {@code JourneyJson.read(JourneyJson.write(journey))} equals {@code
 * journey}.
 *
 * <p><b>The format.</b> A document is one object, in UTF-8. Its field names are the names of the
 * model's accessors, in the order of the model; {@code journeyFormat} comes first and says {@code
 * "1.0"}. Enums are in kebab-case, days ({@code 2026-11-22}), times of day ({@code 12:30}) and durations
 * ({@code P2D}) in ISO 8601, feelings always as valence, attributes as any JSON value. What is empty,
 * unknown or at its default is left out. What is written is indented by two spaces and ends with a line
 * feed; a journey gives the same bytes every time, on every machine and in every locale. Equal journeys
 * differ in them only where a map, such as attributes, has its names in another order.
 *
 * <p><b>Reading is strict.</b> Unknown or repeated fields, values of another kind, numbers out of range,
 * text after the document and bytes that are not UTF-8 are refused, and nothing is converted. All faults
 * are told at once, as findings with JSON Pointer, line and column; only a break of JSON's grammar ends
 * the list. The order of fields is free, and a byte order mark is skipped. Whether a journey makes sense
 * is another question, for {@link org.journeymodel.core.validation.JourneyValidator}; {@link #locate}
 * gives its findings their places in the document. {@link #lenient} gives a reader that leaves out and
 * lists unknown fields, also those of newer minor versions of the format, and is as strict in all else.
 *
 * <p><b>Other documents.</b> An atlas is {@code {"journeyFormat": "1.0", "journeys": [...]}}, where
 * journeys have no format version of their own; an empathy map is an object of its own too.
 *
 * <p><b>Limits.</b> A document has at most 64 MiB, lists and objects at most 100 levels, a text at most
 * 1,000,000 characters, a field name 50,000, a number 100 with an exponent up to 400, a document 100,000
 * personas, channels, teams, stages, touchpoints, transitions, zones, insights, opportunities and action
 * items together. These are limits of reading: a
 * journey beyond them can be written, but not read back; only what attributes hold beyond them cannot.
 *
 * <p>All methods may be called from many threads at once.
 */
public final class JourneyJson {

    static final DocumentReader<Journey> JOURNEYS =
            new DocumentReader<>("journey", ModelTables.JOURNEY_DOCUMENT, false);
    static final DocumentReader<JourneyAtlas> ATLASES =
            new DocumentReader<>("atlas", ModelTables.ATLAS_DOCUMENT, false);
    static final DocumentReader<EmpathyMap> EMPATHY_MAPS =
            new DocumentReader<>("empathy map", ModelTables.EMPATHY_MAP_DOCUMENT, false);

    private JourneyJson() {}

    /**
     * {@return a reader that leaves out and lists the fields that the format does not have, such as those
     * of newer minor versions}
     */
    public static LenientReader lenient() {
        return LenientReader.INSTANCE;
    }

    /**
     * {@return the journey that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     */
    public static Journey read(String json) {
        return JOURNEYS.read(json).value();
    }

    /**
     * {@return the journey in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static Journey read(Path file) throws IOException {
        return JOURNEYS.read(file).value();
    }

    /**
     * {@return the journey that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public static Journey read(InputStream in) throws IOException {
        return JOURNEYS.read(Document.of(in, null)).value();
    }

    /**
     * {@return the journey that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @param sourceName what findings call the document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public static Journey read(InputStream in, String sourceName) throws IOException {
        return JOURNEYS.read(Document.of(in, sourceName)).value();
    }

    /**
     * {@return the journey that a reader holds up to its end} The reader is not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public static Journey read(Reader in) throws IOException {
        return JOURNEYS.read(in).value();
    }

    /**
     * {@return the atlas that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     */
    public static JourneyAtlas readAtlas(String json) {
        return ATLASES.read(json).value();
    }

    /**
     * {@return the atlas in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static JourneyAtlas readAtlas(Path file) throws IOException {
        return ATLASES.read(file).value();
    }

    /**
     * {@return the atlas that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @param sourceName what findings call the document
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public static JourneyAtlas readAtlas(InputStream in, String sourceName) throws IOException {
        return ATLASES.read(Document.of(in, sourceName)).value();
    }

    /**
     * {@return the atlas that a reader holds up to its end} The reader is not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public static JourneyAtlas readAtlas(Reader in) throws IOException {
        return ATLASES.read(in).value();
    }

    /**
     * {@return the empathy map that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no empathy map; lists everything that is wrong
     */
    public static EmpathyMap readEmpathyMap(String json) {
        return EMPATHY_MAPS.read(json).value();
    }

    /**
     * {@return the empathy map in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no empathy map; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static EmpathyMap readEmpathyMap(Path file) throws IOException {
        return EMPATHY_MAPS.read(file).value();
    }

    /**
     * {@return the document of a journey}
     *
     * @param journey any journey, sound or not
     */
    public static String write(Journey journey) {
        return new String(bytesOf(journey), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of a journey to a file. The document is written beside it first and then moved,
     * so there is never half a document under the file's name.
     *
     * @param journey any journey, sound or not
     * @param file is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Journey journey, Path file) throws IOException {
        FileReplacement.write(bytesOf(journey), file);
    }

    /**
     * Writes the document of a journey to a stream, in UTF-8. The stream is flushed, not closed.
     *
     * @param journey any journey, sound or not
     * @param out where to write
     * @throws IOException if the stream fails
     */
    public static void write(Journey journey, OutputStream out) throws IOException {
        out.write(bytesOf(journey));
        out.flush();
    }

    /**
     * Writes the document of a journey to a writer. The writer is flushed, not closed.
     *
     * @param journey any journey, sound or not
     * @param out where to write
     * @throws IOException if the writer fails
     */
    public static void write(Journey journey, Writer out) throws IOException {
        out.write(write(journey));
        out.flush();
    }

    /**
     * {@return the document of an atlas}
     *
     * @param atlas any atlas, sound or not
     */
    public static String write(JourneyAtlas atlas) {
        return new String(bytesOf(atlas), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of an atlas to a file, as {@link #write(Journey, Path)} does.
     *
     * @param atlas any atlas, sound or not
     * @param file is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(JourneyAtlas atlas, Path file) throws IOException {
        FileReplacement.write(bytesOf(atlas), file);
    }

    /**
     * Writes the document of an atlas to a stream, in UTF-8. The stream is flushed, not closed.
     *
     * @param atlas any atlas, sound or not
     * @param out where to write
     * @throws IOException if the stream fails
     */
    public static void write(JourneyAtlas atlas, OutputStream out) throws IOException {
        out.write(bytesOf(atlas));
        out.flush();
    }

    /**
     * Writes the document of an atlas to a writer. The writer is flushed, not closed.
     *
     * @param atlas any atlas, sound or not
     * @param out where to write
     * @throws IOException if the writer fails
     */
    public static void write(JourneyAtlas atlas, Writer out) throws IOException {
        out.write(write(atlas));
        out.flush();
    }

    /**
     * {@return the document of an empathy map}
     *
     * @param map any empathy map
     */
    public static String write(EmpathyMap map) {
        return new String(bytesOf(map), StandardCharsets.UTF_8);
    }

    /**
     * Writes the document of an empathy map to a file, as {@link #write(Journey, Path)} does.
     *
     * @param map any empathy map
     * @param file is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(EmpathyMap map, Path file) throws IOException {
        FileReplacement.write(bytesOf(map), file);
    }

    /**
     * {@return a JSON value, such as the result of an analysis, as a document}
     *
     * @param value any value with at most 100 levels of lists and objects
     */
    public static String write(AttributeValue value) {
        byte[] bytes = Writing.document(out -> new AttributeWriter(out).write(value));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON Schema (2020-12) of journeys as documents} All that is read is valid; the reader
     * checks more than a schema can say. Atlases are the definition {@code atlasDocument} in it, empathy
     * maps {@code empathyMapDocument}. The same text is the resource {@code
     * org/journeymodel/json/journey.schema.json} of the jar.
     */
    public static String schema() {
        return JourneySchema.document();
    }

    /**
     * {@return findings with the line and column that their JSON Pointers have in a document} A pointer
     * to something that is not there, such as a default that was left out, gets the place of the nearest
     * value around it. Findings whose path is no pointer stay as they are.
     *
     * @param findings about the journey that the document holds, such as those of its validation
     * @param json the document
     */
    public static List<Finding> locate(List<Finding> findings, String json) {
        return FindingLocator.locate(findings, Document.of(json));
    }

    /**
     * {@return findings with source name, line and column, like {@link #locate(List, String)}} The stream
     * is read up to its end, and not closed. What can be read only once, such as a pipe, is best read into
     * bytes first, for {@code read} and for this.
     *
     * @param findings about the journey that the stream holds, such as those of its validation
     * @param in the document in UTF-8, from its beginning
     * @param sourceName what findings call the document
     * @throws IOException if the stream fails
     */
    public static List<Finding> locate(List<Finding> findings, InputStream in, String sourceName) throws IOException {
        return FindingLocator.locate(findings, Document.of(in, sourceName));
    }

    /**
     * {@return findings with file name, line and column, like {@link #locate(List, String)}} The file is
     * read for this; what can be read only once, such as a pipe, needs {@link #locate(List, InputStream,
     * String)}.
     *
     * @param findings about the journey that the file holds, such as those of its validation
     * @param file the file; findings name it as it is given here
     * @throws IOException if the file cannot be read
     */
    public static List<Finding> locate(List<Finding> findings, Path file) throws IOException {
        FileReplacement.requireNoFolder(file);
        try (InputStream in = Files.newInputStream(file)) {
            return FindingLocator.locate(findings, Document.of(in, file.toString()));
        }
    }

    private static byte[] bytesOf(Journey journey) {
        return Writing.document(out -> ModelTables.JOURNEY_DOCUMENT.write(journey, out));
    }

    private static byte[] bytesOf(JourneyAtlas atlas) {
        return Writing.document(out -> ModelTables.ATLAS_DOCUMENT.write(atlas, out));
    }

    private static byte[] bytesOf(EmpathyMap map) {
        return Writing.document(out -> ModelTables.EMPATHY_MAP_DOCUMENT.write(map, out));
    }
}
