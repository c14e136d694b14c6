package org.journeymodel.json;

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
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Document(byte[] bytes, int skipped, @Nullable String source) {

    static Document of(byte[] bytes, @Nullable String source) {
        return hasByteOrderMark(bytes)
                ? new Document(Arrays.copyOfRange(bytes, 3, bytes.length), 3, source)
                : new Document(bytes, 0, source);
    }

    static Document of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), null);
    }

    static Document of(InputStream in, @Nullable String source) throws IOException {
        return of(in.readNBytes(Limits.DOCUMENT_BYTES + 1), source);
    }

    int length() {
        return bytes.length;
    }

    /** {@return the first byte from an offset on that is no white space, or the end} */
    int skipWhiteSpace(int offset) {
        int at = offset;
        while (at < bytes.length && isWhiteSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
