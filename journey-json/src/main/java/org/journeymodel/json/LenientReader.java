package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.json.document.Document;

/**
 * Reads documents with fields that this version of the format does not have: those of other programs,
 * and those of newer minor versions. Nothing is dropped unsaid: each such field is listed with its place
 * and its value. In all else it is as strict as {@link JourneyJson}, and refuses with the same findings.
 *
 * <p>Immutable and thread-safe.
 */
public final class LenientReader {

    static final LenientReader INSTANCE = new LenientReader();

    private static final DocumentReader<Journey> JOURNEYS = JourneyJson.JOURNEYS.lenient();
    private static final DocumentReader<JourneyAtlas> ATLASES = JourneyJson.ATLASES.lenient();
    private static final DocumentReader<EmpathyMap> EMPATHY_MAPS = JourneyJson.EMPATHY_MAPS.lenient();

    private LenientReader() {}

    /**
     * {@return the journey that a document holds, and what it could not hold}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     */
    public PartialReading<Journey> read(String json) {
        return JOURNEYS.read(json);
    }

    /**
     * {@return the journey in a file, and what it could not hold} Findings name the file as it is given
     * here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public PartialReading<Journey> read(Path file) throws IOException {
        return JOURNEYS.read(file);
    }

    /**
     * {@return the journey that a stream holds up to its end, and what it could not hold} The stream is
     * not closed.
     *
     * @param in a document in UTF-8
     * @param sourceName what findings call the document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public PartialReading<Journey> read(InputStream in, String sourceName) throws IOException {
        return JOURNEYS.read(Document.of(in, sourceName));
    }

    /**
     * {@return the journey that a reader holds up to its end, and what it could not hold} The reader is
     * not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it is no journey; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public PartialReading<Journey> read(Reader in) throws IOException {
        return JOURNEYS.read(in);
    }

    /**
     * {@return the atlas that a document holds, and what it could not hold}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     */
    public PartialReading<JourneyAtlas> readAtlas(String json) {
        return ATLASES.read(json);
    }

    /**
     * {@return the atlas in a file, and what it could not hold} Findings name the file as it is given
     * here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it is no atlas; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public PartialReading<JourneyAtlas> readAtlas(Path file) throws IOException {
        return ATLASES.read(file);
    }

    /**
     * {@return the empathy map that a document holds, and what it could not hold}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it is no empathy map; lists everything that is wrong
     */
    public PartialReading<EmpathyMap> readEmpathyMap(String json) {
        return EMPATHY_MAPS.read(json);
    }
}
