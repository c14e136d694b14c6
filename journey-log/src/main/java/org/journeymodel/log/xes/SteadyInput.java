package org.journeymodel.log.xes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.event.Amounts;
import org.journeymodel.log.source.LogFault;
import org.journeymodel.log.source.SourceFault;

/** Ends the reading when the parser takes too many bytes for one thing, since it would keep them all. */
final class SteadyInput extends FilterInputStream {

    private static final int AHEAD = 1 << 18;
    private static final long MOST_BYTES_PER_CHARACTER = 6; // of an attribute written as references

    private final int mostInValue;
    private long left;

    SteadyInput(InputStream in, Limits limits) {
        super(in);
        this.mostInValue = limits.cellCharacters();
        gotOn();
    }

    /** The parser got on to the next thing. */
    void gotOn() {
        left = MOST_BYTES_PER_CHARACTER * mostInValue + AHEAD;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new SourceFault(tooLong(0, mostInValue));
        }
        return read;
    }

    static LogFault tooLong(long line, int most) {
        return new LogFault(
                "log.limit.cell",
                line,
                "a value has more than " + Amounts.grouped(most) + " characters.",
                "Leave it out, or raise the limit (Limits.withCellCharacters).");
    }

    /** Does nothing: whoever gave the stream closes it. */
    @Override
    public void close() {}
}
