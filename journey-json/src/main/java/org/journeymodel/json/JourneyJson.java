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
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Finding;

/**
 * Journeys as JSON documents: {@code JourneyJson.read(JourneyJson.write(journey))} equals {@code
 * journey}.
 *
 * <p><b>The format.</b> A document is one object, in UTF-8. Its field names are the names of the
 * model's accessors, in the order of the model; {@code journeyFormat} comes first and says {@code
 * "1.0"}. Enums are in kebab-case, durations in ISO 8601, feelings always as valence. What is empty,
 * unknown or at its default is left out. What is written is indented by two spaces and ends with a line
 * feed; equal journeys give equal bytes, on every machine and in every locale.
 *
 * <p><b>Reading is strict.</b> Unknown or repeated fields, values of another kind, numbers out of range,
 * text after the journey and bytes that are not UTF-8 are refused, and nothing is converted. All faults
 * are told at once, as findings with JSON Pointer, line and column; only a break of JSON's grammar ends
 * the list. The order of fields is free, and a byte order mark is skipped. Whether a journey makes sense
 * is another question, for {@link org.journeymodel.core.validation.JourneyValidator}; {@link #locate}
 * gives its findings their places in the document.
 *
 * <p><b>Limits.</b> A document has at most 64 MiB, lists and objects at most 100 levels, a text at most
 * 1,000,000 characters, a field name 50,000, a number 100 with an exponent up to 400, a journey 100,000
 * personas, channels, stages, touchpoints and transitions together.
 *
 * <p>All methods may be called from many threads at once.
 */
public final class JourneyJson {

    private JourneyJson() {}

    /**
     * {@return the journey that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     */
    public static Journey read(String json) {
        int unpaired = Surrogates.firstUnpaired(json);
        if (unpaired >= 0) {
            throw unencodable(json, unpaired);
        }
        return read(Document.of(json));
    }

    /**
     * {@return the journey in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public static Journey read(Path file) throws IOException {
        FileReplacement.requireNoFolder(file);
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * {@return the journey that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public static Journey read(InputStream in) throws IOException {
        return read(Document.of(in, null));
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
        return read(Document.of(in, sourceName));
    }

    /**
     * {@return the journey that a reader holds up to its end} The reader is not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public static Journey read(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            text.append(buffer, 0, count);
            if (text.length() > Limits.DOCUMENT_BYTES) {
                break; // told as too large
            }
        }
        return read(text.toString());
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
     * {@return a JSON value, such as the result of an analysis, as a document}
     *
     * @param value any value with at most 100 levels of lists and objects
     */
    public static String write(AttributeValue value) {
        byte[] bytes = Writing.document(out -> new AttributeWriter(out).write(value));
        return new String(bytes, StandardCharsets.UTF_8);
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
     * {@return findings with file name, line and column, like {@link #locate(List, String)}}
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

    private static Journey read(Document document) {
        return new JourneyReader(document).read();
    }

    private static byte[] bytesOf(Journey journey) {
        return Writing.document(out -> ModelTables.JOURNEY.write(journey, out));
    }

    private static JourneyJsonException unencodable(String json, int index) {
        Document before = Document.of(json.substring(0, index));
        Faults faults = new Faults();
        faults.tell(new Fault(
                Rule.ENCODING,
                "",
                before.length(),
                "the character at index " + index + " is half of a surrogate pair.",
                "Give well-formed Unicode text."));
        return faults.toException(before);
    }
}
