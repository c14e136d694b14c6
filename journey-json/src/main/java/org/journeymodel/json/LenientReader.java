package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;

/**
 * Reads documents with fields that this version of the format does not have: those of other programs,
 * and those of newer minor versions. Nothing is dropped unsaid: each such field is listed with its place
 * and its value, and past the first 1,000 ({@code Limits.documentFindings}) they are counted. In all else it is as strict as {@link
 * JourneyJson}, and refuses with the same findings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a document holds
 */
public final class LenientReader<T> {

    private final DocumentReader<T> reader;

    LenientReader(DocumentReader<T> reader) {
        this.reader = reader;
    }

    /**
     * {@return the value that a document holds, and what it could not hold}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     */
    public PartialReading<T> read(String json) {
        return reader.read(json);
    }

    /**
     * {@return the value in a file, and what it could not hold} Findings name the file as it is given
     * here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public PartialReading<T> read(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * {@return the value that a stream holds up to its end, and what it could not hold} The stream is
     * not closed.
     *
     * @param in a document in UTF-8
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public PartialReading<T> read(InputStream in) throws IOException {
        return reader.read(in);
    }

    /**
     * {@return the value that a stream holds up to its end, and what it could not hold} The stream is
     * not closed.
     *
     * @param in a document in UTF-8
     * @param sourceName what findings call the document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public PartialReading<T> read(InputStream in, String sourceName) throws IOException {
        return reader.read(in, sourceName);
    }

    /**
     * {@return the value that a reader holds up to its end, and what it could not hold} The reader is
     * not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public PartialReading<T> read(Reader in) throws IOException {
        return reader.read(in);
    }
}
