package org.journeymodel.json.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in memory that are never copied to make room for more: full blocks are put aside. A document is
 * written here whole before its first byte goes anywhere, so that a refusal leaves nothing half-written.
 */
public final class Blocks {

    private static final int SMALLEST = 8 * 1024;
    private static final int LARGEST = 256 * 1024; // beyond half a megabyte collectors treat arrays apart

    private final List<Block> full = new ArrayList<>();
    private byte[] block = new byte[SMALLEST];
    private int used;

    Blocks() {}

    void write(byte[] bytes) {
        int at = reserve(bytes.length);
        System.arraycopy(bytes, 0, block, at, bytes.length);
        used = at + bytes.length;
    }

    void write(char ascii) {
        int at = reserve(1);
        block[at] = (byte) ascii;
        used = at + 1;
    }

    void write(String ascii) {
        int at = reserve(ascii.length());
        for (int from = 0; from < ascii.length(); from++) {
            block[at + from] = (byte) ascii.charAt(from);
        }
        used = at + ascii.length();
    }

    /** {@return where in the block so many bytes can be put} */
    int reserve(int count) {
        if (block.length - used < count) {
            putAside(count);
        }
        return used;
    }

    private void putAside(int count) {
        full.add(new Block(block, used));
        block = new byte[Math.max(count, Math.min(2 * block.length, LARGEST))];
        used = 0;
    }

    /** {@return the block that has room, until the next is reserved} */
    byte[] block() {
        return block;
    }

    /** Tells where the bytes end that were put into the block. */
    void endAt(int end) {
        used = end;
    }

    /** Gives all bytes to a stream, in order. */
    public void writeTo(OutputStream out) throws IOException {
        for (Block each : full) {
            out.write(each.bytes, 0, each.used);
        }
        out.write(block, 0, used);
    }

    /** {@return all bytes as a text in UTF-8} */
    public String text() {
        byte[] all = new byte[length()];
        int at = 0;
        for (Block each : full) {
            System.arraycopy(each.bytes, 0, all, at, each.used);
            at += each.used;
        }
        System.arraycopy(block, 0, all, at, used);
        return new String(all, StandardCharsets.UTF_8);
    }

    private int length() {
        long length = used;
        for (Block each : full) {
            length += each.used;
        }
        return Math.toIntExact(length);
    }

    /** A block that is put aside; the next token did not fit behind its last byte. */
    private static final class Block {
        private final byte[] bytes;
        private final int used;

        private Block(byte[] bytes, int used) {
            this.bytes = bytes;
            this.used = used;
        }
    }
}
