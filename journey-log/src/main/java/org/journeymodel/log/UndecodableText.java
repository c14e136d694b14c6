package org.journeymodel.log;

import java.io.IOException;

/** Bytes that are not in the charset of their source. */
final class UndecodableText extends IOException {

    private static final long serialVersionUID = 1;

    private final long line;

    UndecodableText(long line, String message) {
        super(message);
        this.line = line;
    }

    LogFault fault() {
        return new LogFault(
                "log.encoding",
                line,
                String.valueOf(getMessage()),
                "Name the charset of the file (EventLogReader.charset), or save it as UTF-8.");
    }
}
