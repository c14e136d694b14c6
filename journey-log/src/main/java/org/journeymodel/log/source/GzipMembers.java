package org.journeymodel.log.source;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** The JDK's unpacking, which here also tells whether anything follows the last member. */
final class GzipMembers extends GZIPInputStream {

    private static final int TRAILER = 8;
    private static final int BUFFER = 1 << 16;

    private final FollowedInput packed;
    private long filledUpTo;

    GzipMembers(FollowedInput packed) throws IOException {
        super(packed, BUFFER);
        this.packed = packed;
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        filledUpTo = packed.count();
    }

    /**
     * {@return whether bytes follow the last member} To be asked at the end. What the inflater has left
     * begins with the trailer of that member; where it has less, the rest was read past the buffer.
     */
    boolean goesOnAfterItsEnd() throws IOException {
        int left = inf.getRemaining();
        boolean more = packed.read() >= 0;
        long readOn = packed.count() - filledUpTo - Math.max(0, TRAILER - left);
        return more || left > TRAILER || readOn > 0;
    }
}
