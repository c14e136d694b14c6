package org.journeymodel.log.source;

import java.util.HexFormat;

/** Tells bytes that are not in the charset of their source. */
public final class Encoding {

    private Encoding() {}

    /** {@return the fault of some bytes at an offset from the beginning of the source} */
    public static LogFault fault(long line, byte[] wrong, long offset, String charset) {
        String shown = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        return new LogFault(
                "log.encoding",
                line,
                "byte " + shown + " at offset " + offset + " is not " + charset + "; the file was not read beyond it.",
                "Name the charset of the file (EventLogReader.charset), or save it as UTF-8.");
    }
}
