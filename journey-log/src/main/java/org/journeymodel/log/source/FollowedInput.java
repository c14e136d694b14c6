package org.journeymodel.log.source;

import java.io.IOException;
import java.io.InputStream;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a source as they are read: counts them, tells how far the work is, and remembers a failure,
 * which the unpacking of the JDK would take for the end. Closing it does nothing; that is for whoever gave
 * the stream.
 */
final class FollowedInput extends InputStream {

    private final InputStream in;
    private final Work work;
    private byte[] ahead;
    private int aheadAt;
    private long count;
    private boolean atEnd;
    private @Nullable IOException failure;

    FollowedInput(InputStream in, Work work) {
        this.in = in;
        this.work = work;
        this.ahead = new byte[0];
    }

    /** {@return the first bytes, at most so many, which are read again afterwards} */
    byte[] peek(int length) throws IOException {
        ahead = readNBytes(length);
        count -= ahead.length;
        return ahead;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        if (aheadAt < ahead.length) {
            read = Math.min(length, ahead.length - aheadAt);
            System.arraycopy(ahead, aheadAt, buffer, offset, read);
            aheadAt += read;
        } else {
            read = readOn(buffer, offset, length);
        }
        count += Math.max(0, read);
        return read;
    }

    private int readOn(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            atEnd |= read < 0;
            work.advance(Math.max(0, read));
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** {@return 1 until the end was seen: 0 would make the JDK's unpacking stop between two members} */
    @Override
    public int available() {
        return atEnd && aheadAt == ahead.length ? 0 : 1;
    }

    @Override
    public void close() {}

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    /** Throws the failure that there was, if there was one. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
