package org.journeymodel.log.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.journeymodel.core.limit.Limits;
import org.journeymodel.log.event.Amounts;

/**
 * The bytes inside a gzip file, all its members one after the other, within the limits. What is cut off,
 * damaged, or goes on after its end is refused, though the JDK's own unpacking ignores the last.
 */
final class Unpacking extends InputStream {

    /** Unpacked bytes up to which the ratio does not count. */
    private static final long RATIO_FREE_BYTES = 10_000_000;

    private final FollowedInput packed;
    private final long mostBytes;
    private final int mostTimes;
    private final GzipMembers members;
    private long unpacked;

    Unpacking(FollowedInput packed, Limits limits) throws IOException {
        this.packed = packed;
        this.mostBytes = limits.unpackedBytes();
        this.mostTimes = limits.unpackedRatio();
        this.members = open();
    }

    private GzipMembers open() throws IOException {
        try {
            return new GzipMembers(packed);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = members.read(buffer, offset, length);
            if (read < 0) {
                packed.throwFailure();
                requireEnd();
            }
        } catch (SourceFault e) {
            throw e;
        } catch (IOException e) {
            throw refusal(e);
        }
        unpacked += Math.max(0, read);
        requireWithinLimits();
        return read;
    }

    private void requireEnd() throws IOException {
        if (members.goesOnAfterItsEnd()) {
            throw fault(
                    "log.gzip.trailing",
                    "the gzip file goes on after its end with bytes that are no further part of it.",
                    "Cut them off, or pack the file again.");
        }
    }

    private void requireWithinLimits() throws SourceFault {
        if (unpacked > mostBytes) {
            throw fault(
                    "log.limit.unpacked-bytes",
                    "the gzip file unpacks to more than " + Amounts.grouped(mostBytes) + " bytes.",
                    "Raise the limit if you trust the file (Limits.withUnpackedBytes), or split it.");
        }
        if (unpacked > RATIO_FREE_BYTES && unpacked / mostTimes > packed.count()) {
            throw fault(
                    "log.limit.unpacked-ratio",
                    "the gzip file unpacks to more than " + Amounts.grouped(mostTimes) + " times its size.",
                    "Raise the limit if you trust the file (Limits.withUnpackedRatio).");
        }
    }

    private IOException refusal(IOException e) throws IOException {
        packed.throwFailure();
        if (e instanceof EOFException) {
            return fault(
                    "log.gzip.truncated", "the gzip file is cut off before its end.", "Fetch or pack the file again.");
        }
        if (e instanceof ZipException) {
            return fault("log.gzip.damaged", "the gzip file is damaged.", "Fetch or pack the file again.");
        }
        return e;
    }

    private static SourceFault fault(String ruleId, String message, String remedy) {
        return new SourceFault(new LogFault(ruleId, message, remedy));
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
