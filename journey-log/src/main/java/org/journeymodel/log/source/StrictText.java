package org.journeymodel.log.source;

import java.io.BufferedReader;
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
 * in their place. Knows the line and the byte at which it is.
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
    private boolean lastWasReturn;
    private boolean atEnd;

    /** Takes the bytes that were read already, and the stream of all that follow. */
    public StrictText(byte[] head, InputStream in, Charset charset) {
        this.in = in;
        this.bytes = ByteBuffer.allocate(BUFFER).put(head).flip();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** {@return the text of a source, without the byte order mark at its beginning} */
    public static BufferedReader open(byte[] head, InputStream in, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new StrictText(head, in, charset));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
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
            boolean newline = buffer[at] == '\n';
            if (buffer[at] == '\r' || (newline && !lastWasReturn)) {
                line++;
            }
            lastWasReturn = buffer[at] == '\r';
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
