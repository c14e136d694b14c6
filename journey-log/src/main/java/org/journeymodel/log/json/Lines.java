package org.journeymodel.log.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.source.LogFault;

/** The lines of a source as bytes. Only a line feed ends a line. */
final class Lines {

    private final InputStream in;
    private final int mostBytes;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int end;
    private boolean atEnd;
    private long number;

    Lines(InputStream in, Limits limits) {
        this.in = in;
        this.mostBytes = limits.rowCharacters();
    }

    /** {@return whether there is a next line, which {@link #bytes} holds then} */
    boolean next() throws IOException, LogFault {
        from = number == 0 ? 0 : Math.min(to + 1, end);
        number++;
        to = from;
        while (true) {
            while (to < end && buffer[to] != '\n') {
                to++;
            }
            if (to - from > mostBytes) {
                throw tooLong();
            }
            if (to < end || !fill()) {
                return to < end || to > from;
            }
        }
    }

    /** {@return whether more bytes were read; the line so far moves to the front} */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        to -= from;
        from = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = in.read(buffer, end, buffer.length - end);
        atEnd = count < 0;
        end += Math.max(0, count);
        return !atEnd;
    }

    private LogFault tooLong() {
        return new LogFault(
                "log.limit.line",
                number,
                "the line has more than " + Amounts.grouped(mostBytes) + " bytes.",
                "Write one object to a line, or raise the limit (Limits.withRowCharacters).");
    }

    /** {@return the number of the line, from 1} */
    long number() {
        return number;
    }

    /** {@return what holds the line, from {@link #from} up to, but without, {@link #to}} */
    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
