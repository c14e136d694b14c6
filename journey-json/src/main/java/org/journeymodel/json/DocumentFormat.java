package org.journeymodel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.json.output.Blocks;
import org.journeymodel.json.output.Writing;

/**
 * Documents of one kind, such as {@link JourneyJson#atlases()}, from and to texts, files and streams. What
 * holds for all of them stands at {@link JourneyJson}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a document holds
 */
public final class DocumentFormat<T> {

    private final DocumentReader<T> reader;
    private final LenientReader<T> lenient;

    DocumentFormat(DocumentReader<T> reader) {
        this.reader = reader;
        this.lenient = new LenientReader<>(reader.lenient());
    }

    /**
     * {@return a reader that leaves out and lists the fields that the format does not have, such as those
     * of newer minor versions}
     */
    public LenientReader<T> lenient() {
        return lenient;
    }

    /**
     * {@return documents of the same kind, read and written within other limits} To be kept, not made anew for each
     * document.
     *
     * @param limits such as {@code Limits.standard().withTextCharacters(5_000_000)}
     */
    public DocumentFormat<T> limits(Limits limits) {
        return new DocumentFormat<>(reader.within(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * {@return documents of the same kind, whose findings show no value that is read, but how long it is} For documents
     * with personal data, where findings go to places in which these must not be.
     *
     * <p>{@code found the text "abc"} is told as {@code found the text (3 characters)}; of what the model refuses, only
     * what it must be. Shown are places, counts, and names of fields of the format; a pointer ends before a name that the
     * document gave. It holds for reading, and for the lenient reader made of it; a {@link PartialReading} still has the
     * values that were left out. What is written is refused as ever.
     */
    public DocumentFormat<T> withoutValues() {
        return new DocumentFormat<>(reader.withoutValues());
    }

    /**
     * {@return the value that a document holds}
     *
     * @param json the whole document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     */
    public T read(String json) {
        return reader.read(json).value();
    }

    /**
     * {@return the value in a file} Findings name the file as it is given here.
     *
     * @param file a document in UTF-8
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the file cannot be read
     */
    public T read(Path file) throws IOException {
        return reader.read(file).value();
    }

    /**
     * {@return the value that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public T read(InputStream in) throws IOException {
        return reader.read(in).value();
    }

    /**
     * {@return the value that a stream holds up to its end} The stream is not closed.
     *
     * @param in a document in UTF-8
     * @param sourceName what findings call the document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the stream fails
     */
    public T read(InputStream in, String sourceName) throws IOException {
        return reader.read(in, sourceName).value();
    }

    /**
     * {@return the value that a reader holds up to its end} The reader is not closed.
     *
     * @param in the characters of a document
     * @throws JourneyJsonException if it holds no such value; lists everything that is wrong
     * @throws IOException if the reader fails
     */
    public T read(Reader in) throws IOException {
        return reader.read(in).value();
    }

    /**
     * {@return the document of a value}
     *
     * @param value any value, sound or not
     * @throws IllegalArgumentException if no document may hold it, because a text is too long or lists
     *     stand too deep; names the place
     */
    public String write(T value) {
        return documentOf(value).text();
    }

    /**
     * Writes the document of a value to a file. It is written beside it first and then moved, so there is
     * never half a document under the file's name. The permissions of a file that is replaced stay, as far
     * as the file system has them; a link stays a link, and what it points to is written.
     *
     * @param value any value, sound or not
     * @param file is replaced if it exists
     * @throws IllegalArgumentException if no document may hold the value; the file stays as it is
     * @throws IOException if the file cannot be written, or may not be
     */
    public void write(T value, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        FileReplacement.write(documentOf(value), file);
    }

    /**
     * Writes the document of a value to a stream, in UTF-8. The stream is flushed, not closed.
     *
     * @param value any value, sound or not
     * @param out where to write
     * @throws IllegalArgumentException if no document may hold the value; nothing has been written then
     * @throws IOException if the stream fails
     */
    public void write(T value, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        documentOf(value).writeTo(out);
        out.flush();
    }

    /**
     * Writes the document of a value to a writer. The writer is flushed, not closed.
     *
     * @param value any value, sound or not
     * @param out where to write
     * @throws IllegalArgumentException if no document may hold the value; nothing has been written then
     * @throws IOException if the writer fails
     */
    public void write(T value, Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(write(value));
        out.flush();
    }

    private Blocks documentOf(T value) {
        Objects.requireNonNull(value, reader.noun());
        return Writing.document(reader.limits(), out -> reader.shape().write(value, out));
    }
}
