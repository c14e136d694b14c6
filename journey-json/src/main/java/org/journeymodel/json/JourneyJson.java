package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.document.Document;
import org.journeymodel.json.document.FindingLocator;
import org.journeymodel.json.document.Parsers;
import org.journeymodel.json.shape.AttributeShape;
import org.journeymodel.json.shape.Shape;
import org.journeymodel.json.table.JourneySchema;
import org.journeymodel.json.table.ModelTables;
import org.journeymodel.json.table.ScenarioTables;

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
 * <p><b>Schema.</b> Every document but a plain value may name its {@linkplain #schema JSON Schema} for editors, in
 * its own field {@code $schema}. Any text is taken; it is read over: nothing is fetched, and it is not written.
 *
 * <p><b>Other documents.</b> An atlas is {@code {"journeyFormat": "1.0", "journeys": [...]}}, where
 * journeys have no format version of their own; an empathy map is an object of its own too, and so are the
 * scenarios of a journey, as {@link #scenarios} tells. {@link #atlases}, {@link #empathyMaps}, {@link
 * #scenarios} and {@link #values} read and write them from and to wherever journeys can be.
 *
 * <p><b>Limits.</b> A document has at most 64 MiB, lists and objects at most 100 levels, a text at most
 * 1,000,000 characters, a field name 50,000, a number 100 with an exponent up to 400, a document 100,000
 * personas, channels, teams, stages, touchpoints, transitions, zones, insights, opportunities, action
 * items, scenarios and steps of scenarios together. Texts, names, numbers and levels beyond them are not written either, and the refusal
 * comes before the first byte; only a journey that is too large as a whole can be written and not read
 * back. {@code JourneyJson.journeys().limits(limits)} reads and writes within other {@link
 * org.journeymodel.core.limit.Limits}, and so do the other kinds of documents.
 *
 * <p>All methods may be called from many threads at once.
 */
public final class JourneyJson {

    private static final DocumentFormat<Journey> JOURNEYS = format("A journey", ModelTables.JOURNEY_DOCUMENT);
    private static final DocumentFormat<JourneyAtlas> ATLASES = format("An atlas", ModelTables.ATLAS_DOCUMENT);
    private static final DocumentFormat<EmpathyMap> EMPATHY_MAPS =
            format("An empathy map", ModelTables.EMPATHY_MAP_DOCUMENT);
    private static final DocumentFormat<AttributeValue> VALUES = format("A value", new AttributeShape());

    /** What was read, within whatever limits, is to be found again. */
    private static final Parsers ANY_SIZE =
            Parsers.within(Limits.standard().withDocumentBytes(1_000_000_000).withNameCharacters(1_000_000));

    private JourneyJson() {}

    private static <T> DocumentFormat<T> format(String subject, Shape<T> shape) {
        return new DocumentFormat<>(new DocumentReader<>(subject, shape, false, false, Parsers.STANDARD));
    }

    /** {@return the documents of journeys, which {@code read} and {@code write} here stand for} */
    public static DocumentFormat<Journey> journeys() {
        return JOURNEYS;
    }

    /** {@return the documents of atlases: {@code {"journeyFormat": "1.0", "journeys": [...]}}} */
    public static DocumentFormat<JourneyAtlas> atlases() {
        return ATLASES;
    }

    /** {@return the documents of empathy maps: {@code {"journeyFormat": "1.0", "says": [...], ...}}} */
    public static DocumentFormat<EmpathyMap> empathyMaps() {
        return EMPATHY_MAPS;
    }

    /**
     * {@return the documents of scenarios on a journey, one or several}
     *
     * <pre>{@code
     * {
     *   "journeyFormat": "1.0",
     *   "journey": "vacuum",
     *   "scenarios": [
     *     {"name": "Comes back", "persona": "colleen", "steps": [
     *       {"touchpoint": "search"},
     *       {"touchpoint": "compare", "waitBefore": "P2D", "valence": -0.3},
     *       {"touchpoint": "buy", "failed": true}],
     *      "outcome": "success"}]
     * }
     * }</pre>
     *
     * <p>Touchpoints and personas are ids of the journey; others are refused with the nearest. {@code journey} is the
     * journey's id: it is always written; a document without it is read for whatever journey is given, so that
     * several versions of a map can be held against the same scenarios. All that a scenario says is optional but its
     * steps, as {@link Scenario#toAttributes} tells it. Scenarios of a document are told apart by {@link
     * Scenario#customer}: name, persona, or both. Scenarios on another journey, or on another version of it, are not
     * written.
     *
     * @param journey any journey, sound or not
     */
    public static DocumentFormat<List<Scenario>> scenarios(Journey journey) {
        return format("A scenario list", ScenarioTables.on(Objects.requireNonNull(journey, "journey")));
    }

    /**
     * {@return the documents of plain JSON values, such as results of analyses that are to be stored}
     * They have no format version.
     */
    public static DocumentFormat<AttributeValue> values() {
        return VALUES;
    }

    /**
     * {@return a reader that leaves out and lists the fields that the format does not have, such as those
     * of newer minor versions}
     */
    public static LenientReader<Journey> lenient() {
        return JOURNEYS.lenient();
    }

    /**
     * {@return the journey that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     */
    public static Journey read(String json) {
        return JOURNEYS.read(json);
    }

    /**
     * {@return the journey in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static Journey read(Path file) throws IOException {
        return JOURNEYS.read(file);
    }

    /**
     * {@return the journey that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public static Journey read(InputStream in) throws IOException {
        return JOURNEYS.read(in);
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
        return JOURNEYS.read(in, sourceName);
    }

    /**
     * {@return the journey that a reader holds up to its end} The reader is not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public static Journey read(Reader in) throws IOException {
        return JOURNEYS.read(in);
    }

    /**
     * {@return the atlas that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     */
    public static JourneyAtlas readAtlas(String json) {
        return ATLASES.read(json);
    }

    /**
     * {@return the empathy map that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no empathy map; lists everything that is wrong
     */
    public static EmpathyMap readEmpathyMap(String json) {
        return EMPATHY_MAPS.read(json);
    }

    /**
     * {@return the scenarios that a document holds, as {@link #scenarios} tells}
     *
     * @param json the whole document
     * @param journey the journey that they are on
     * @throws JourneyJsonException if it holds no scenarios on that journey; lists everything that is wrong
     */
    public static List<Scenario> readScenarios(String json, Journey journey) {
        return scenarios(journey).read(json);
    }

    /**
     * {@return the scenarios in a file, as {@link #scenarios} tells} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @param journey the journey that they are on
     * @throws JourneyJsonException if it holds no scenarios on that journey; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static List<Scenario> readScenarios(Path file, Journey journey) throws IOException {
        return scenarios(journey).read(file);
    }

    /**
     * {@return the document of a journey}
     *
     * @param journey any journey, sound or not
     */
    public static String write(Journey journey) {
        return JOURNEYS.write(journey);
    }

    /**
     * Writes the document of a journey to a file. The document is written beside it first and then moved,
     * so there is never half a document under the file's name. The permissions of a file that is replaced
     * stay, and a link stays a link.
     *
     * @param journey any journey, sound or not
     * @param file is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Journey journey, Path file) throws IOException {
        JOURNEYS.write(journey, file);
    }

    /**
     * Writes the document of a journey to a stream, in UTF-8. The stream is flushed, not closed.
     *
     * @param journey any journey, sound or not
     * @param out where to write
     * @throws IOException if the stream fails
     */
    public static void write(Journey journey, OutputStream out) throws IOException {
        JOURNEYS.write(journey, out);
    }

    /**
     * Writes the document of a journey to a writer. The writer is flushed, not closed.
     *
     * @param journey any journey, sound or not
     * @param out where to write
     * @throws IOException if the writer fails
     */
    public static void write(Journey journey, Writer out) throws IOException {
        JOURNEYS.write(journey, out);
    }

    /**
     * {@return the document of an atlas}
     *
     * @param atlas any atlas, sound or not
     */
    public static String write(JourneyAtlas atlas) {
        return ATLASES.write(atlas);
    }

    /**
     * {@return the document of an empathy map}
     *
     * @param map any empathy map
     */
    public static String write(EmpathyMap map) {
        return EMPATHY_MAPS.write(map);
    }

    /**
     * {@return the document of scenarios on one journey, as {@link #scenarios} tells}
     *
     * @param scenarios at least one; {@code scenarios(journey).write(List.of())} writes none
     * @throws IllegalArgumentException if there is none, if they are on different journeys, or if two are called the
     *     same
     */
    public static String writeScenarios(List<Scenario> scenarios) {
        if (Objects.requireNonNull(scenarios, "scenarios").isEmpty()) {
            throw new IllegalArgumentException("There must be a scenario to tell the journey by, but there was none."
                    + " Write none with scenarios(journey).write(List.of()).");
        }
        return scenarios(scenarios.get(0).journey()).write(scenarios);
    }

    /**
     * {@return a JSON value, such as the result of an analysis, as a document} {@link #values()} reads it
     * back.
     *
     * @param value any value with at most 100 levels of lists and objects
     * @throws IllegalArgumentException if no document may hold it; names the place
     */
    public static String write(AttributeValue value) {
        return VALUES.write(value);
    }

    /**
     * {@return the JSON Schema (2020-12) of journeys as documents} All that is read is valid; the reader
     * checks more than a schema can say. Atlases are the definition {@code atlasDocument} in it, empathy
     * maps {@code empathyMapDocument}, scenarios {@code scenarioListDocument}. The same text is the resource {@code
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
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(json, "json");
        return FindingLocator.locate(findings, Document.of(json, ANY_SIZE));
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
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(sourceName, "sourceName");
        return FindingLocator.locate(findings, Document.of(in, sourceName, ANY_SIZE));
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
        Objects.requireNonNull(findings, "findings");
        FileReplacement.requireNoFolder(file);
        try (InputStream in = Files.newInputStream(file)) {
            return FindingLocator.locate(findings, Document.of(in, file.toString(), ANY_SIZE));
        }
    }
}
