package org.journeymodel.log.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.journeymodel.core.work.Work;

/** The bytes of a source, unpacked if it is a gzip file, with a look at how they begin. */
public final class SourceInput implements Closeable {

    private static final int HEAD = 1 << 16;

    private final InputStream unpacked;
    private final byte[] head;

    private SourceInput(InputStream unpacked) throws IOException {
        this.unpacked = unpacked;
        this.head = unpacked.readNBytes(HEAD);
    }

    /** {@return an input that reads the stream, and does not close it} */
    public static SourceInput of(InputStream in, ReadSettings settings, Work work) throws IOException {
        FollowedInput followed = new FollowedInput(in, work);
        byte[] magic = followed.peek(2);
        boolean packed = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
        return new SourceInput(packed ? new Unpacking(followed, settings.limits) : followed);
    }

    /** {@return the first bytes, at most 65,536; not to be changed} */
    public byte[] head() {
        return head;
    }

    /** {@return all bytes after the head} */
    public InputStream rest() {
        return unpacked;
    }

    /** {@return all bytes, from the first} */
    public InputStream all() {
        return new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
