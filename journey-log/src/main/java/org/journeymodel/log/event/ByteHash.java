package org.journeymodel.log.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A hash of bytes, eight at a time. */
final class ByteHash {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private ByteHash() {}

    static int of(long salt, byte[] text, int from, int to) {
        long hash = salt ^ (to - from);
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT_BYTES.get(text, at));
        }
        if (at < to) {
            hash = mixed(hash ^ (at > from ? (long) EIGHT_BYTES.get(text, to - Long.BYTES) : rest(text, at, to)));
        }
        return (int) (hash ^ hash >>> Integer.SIZE);
    }

    /** {@return a hash of two words} */
    static int of(long salt, long first, long second) {
        long hash = mixed(mixed(salt ^ first) ^ second);
        return (int) (hash ^ hash >>> Integer.SIZE);
    }

    /** {@return whether two ranges of so many bytes are the same} */
    static boolean areEqual(byte[] a, int fromA, byte[] b, int fromB, int length) {
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            if ((long) EIGHT_BYTES.get(a, fromA + at) != (long) EIGHT_BYTES.get(b, fromB + at)) {
                return false;
            }
        }
        if (at > 0) {
            int last = length - Long.BYTES;
            return (long) EIGHT_BYTES.get(a, fromA + last) == (long) EIGHT_BYTES.get(b, fromB + last);
        }
        for (; at < length; at++) {
            if (a[fromA + at] != b[fromB + at]) {
                return false;
            }
        }
        return true;
    }

    private static long rest(byte[] text, int from, int to) {
        long rest = 0;
        for (int at = from; at < to; at++) {
            rest = (rest << Byte.SIZE) | (text[at] & 0xFF);
        }
        return rest;
    }

    private static long mixed(long value) {
        long product = (value ^ value >>> 32) * MIX;
        return product ^ product >>> 29;
    }
}
