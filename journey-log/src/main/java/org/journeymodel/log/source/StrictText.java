package org.journeymodel.log.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes and refuses those that are not in the charset, where a plain reader would put U+FFFD
 * in their place. Passes over a byte order mark at the beginning, and knows the line and the byte at which
 * it is. For readers that take many characters at once.
 */
public final class StrictText extends Reader {

    /** The most bytes that a head may have. */
    public static final int BUFFER = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private long bytesBefore;
    private long line = 1;
    private char last;
    private boolean atBeginning = true;
    private boolean atEnd;

    /** Takes the bytes that were read already, and the stream of all that follow. */
    public StrictText(byte[] head, InputStream in, Charset charset) {
        this.in = in;
        this.bytes = ByteBuffer.allocate(BUFFER).put(head).flip();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = decode(buffer, offset, length);
        if (!atBeginning) {
            return read;
        }
        atBeginning = false;
        if (read < 1 || buffer[offset] != BYTE_ORDER_MARK) {
            return read;
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        return read == 1 ? decode(buffer, offset, length) : read - 1;
    }

    private int decode(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
        while (chars.position() == 0) {
            if (!atEnd && !hasWholeCharacter()) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (chars.position() > 0) {
                break;
            }
            if (result.isError()) {
                throw undecodable(result.length());
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
        countLines(buffer, offset, chars.position());
        return chars.position();
    }

    private boolean hasWholeCharacter() {
        return bytes.remaining() >= 8;
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < bytes.remaining();
        bytes.position(bytes.position() + count).flip();
    }

    private void countLines(char[] buffer, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] <= '\r') { // one comparison for each character of most texts
                countLine(buffer[at], at == offset ? last : buffer[at - 1]);
            }
        }
        last = buffer[offset + length - 1];
    }

    private void countLine(char c, char before) {
        if (c == '\r' || (c == '\n' && before != '\r')) {
            line++;
        }
    }

    private SourceFault undecodable(int length) {
        byte[] wrong = new byte[Math.min(length, bytes.remaining())];
        long offset = bytesBefore + bytes.position();
        bytes.get(wrong);
        return new SourceFault(
                Encoding.fault(line, wrong, offset, decoder.charset().name()));
    }

    /** Does nothing: whoever gave the stream closes it. */
    @Override
    public void close() {}
}
