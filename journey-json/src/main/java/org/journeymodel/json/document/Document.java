package org.journeymodel.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, and the name by which findings call it.
 *
 * @param bytes all bytes after the byte order mark; one more than allowed if there are too many
 * @param skipped the length of the byte order mark
 * @param source the name that the caller gave it
 * @param parsers what reads it, and how much of it may be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Document(byte[] bytes, int skipped, @Nullable String source, Parsers parsers) {

    /** {@return the document in these bytes, after a byte order mark if there is one} */
    public static Document of(byte[] bytes, @Nullable String source, Parsers parsers) {
        return hasByteOrderMark(bytes)
                ? new Document(Arrays.copyOfRange(bytes, 3, bytes.length), 3, source, parsers)
                : new Document(bytes, 0, source, parsers);
    }

    /** {@return a text as a document without a name} */
    public static Document of(String text, Parsers parsers) {
        return of(text.getBytes(StandardCharsets.UTF_8), null, parsers);
    }

    /** {@return the document that a stream holds up to its end, or as much as tells that it is too large} */
    public static Document of(InputStream in, @Nullable String source, Parsers parsers) throws IOException {
        return of(bytesOf(in, parsers.limits().documentBytes()), source, parsers);
    }

    /** Reads into one array if the stream knows its length, as those of files and arrays do. */
    private static byte[] bytesOf(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(in.available(), most + 1)];
        int length = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readNBytes(most + 1 - length);
        if (length == bytes.length && rest.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    /** {@return the number of bytes after the byte order mark} */
    public int length() {
        return bytes.length;
    }

    /** {@return the first byte from an offset on that is no white space, or the end} */
    public int skipWhiteSpace(int offset) {
        int at = offset;
        while (at < bytes.length && isWhiteSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** {@return whether JSON takes a byte for white space} */
    public static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
