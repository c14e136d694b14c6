package org.journeymodel.json.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in memory that are never copied to make room for more: full blocks are put aside. A document is
 * written here whole before its first byte goes anywhere, so that a refusal leaves nothing half-written.
 */
public final class Blocks extends OutputStream {

    private static final int SMALLEST = 8 * 1024;
    private static final int LARGEST = 256 * 1024; // beyond half a megabyte collectors treat arrays apart

    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[SMALLEST];
    private int used;
    private long length;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        int from = offset;
        int left = count;
        length += count;
        while (left > 0) {
            if (used == block.length) {
                next();
            }
            int fitting = Math.min(left, block.length - used);
            System.arraycopy(bytes, from, block, used, fitting);
            used += fitting;
            from += fitting;
            left -= fitting;
        }
    }

    private void next() {
        full.add(block);
        block = new byte[Math.min(2 * block.length, LARGEST)];
        used = 0;
    }

    /** Gives all bytes to a stream, in order. */
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] each : full) {
            out.write(each, 0, each.length);
        }
        out.write(block, 0, used);
    }

    /** {@return all bytes as a text in UTF-8} */
    public String text() {
        byte[] all = new byte[Math.toIntExact(length)];
        int at = 0;
        for (byte[] each : full) {
            System.arraycopy(each, 0, all, at, each.length);
            at += each.length;
        }
        System.arraycopy(block, 0, all, at, used);
        return new String(all, StandardCharsets.UTF_8);
    }
}
