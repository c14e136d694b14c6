package org.journeymodel.log.csv;

import java.io.IOException;

/** Bytes that are not in the charset of their source. */
public final class UndecodableText extends IOException {

    private static final long serialVersionUID = 1;

    private final long line;

    UndecodableText(long line, String message) {
        super(message);
        this.line = line;
    }

    /** {@return the fault, for the one who reads} */
    public LogFault fault() {
        return new LogFault(
                "log.encoding",
                line,
                String.valueOf(getMessage()),
                "Name the charset of the file (EventLogReader.charset), or save it as UTF-8.");
    }
}
