package org.journeymodel.log.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.journeymodel.log.source.Encoding;
import org.journeymodel.log.source.LogFault;

/** Refuses bytes that are not UTF-8. Bytes that are all ASCII cost next to nothing. */
final class Utf8 {

    private Utf8() {}

    /** Refuses a part of some bytes that begin at an offset of their source; its first byte is on a line. */
    static void require(byte[] text, int from, int to, long offset, long line) throws LogFault {
        if (Bytes.isAscii(text, from, to)) {
            return;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CharBuffer characters = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            int at = bytes.position();
            byte[] wrong = Arrays.copyOfRange(text, at, at + result.length());
            throw Encoding.fault(line + linesIn(text, from, at), wrong, offset + at, "UTF-8");
        }
    }

    /** {@return the end of the last character that may be whole, in bytes that may end within one} */
    static int wholeCharacters(byte[] text, int from, int to) {
        for (int at = to - 1; at >= Math.max(from, to - 3); at--) {
            if ((text[at] & 0xC0) != 0x80) {
                return (text[at] & 0xC0) == 0xC0 ? at : to;
            }
        }
        return to;
    }

    private static long linesIn(byte[] text, int from, int to) {
        long lines = 0;
        for (int at = from; at < to; at++) {
            boolean newline = text[at] == '\n' && (at == from || text[at - 1] != '\r');
            lines += newline || text[at] == '\r' ? 1 : 0;
        }
        return lines;
    }
}
