package org.journeymodel.log.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A hash of bytes, eight at a time. Each step multiplies by a secret number and folds both halves of the product, so
 * that every bit of the text bears on every bit of the hash in a way that nobody can tell who does not know the secret.
 * With a number that is known, or with the low half alone, texts could be written that meet whatever the secret is: of
 * what differs in the high bits of a word, the low half of the product shows nothing in its low bits.
 */
final class ByteHash {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private ByteHash() {}

    static int of(long secret, byte[] text, int from, int to) {
        long key = keyOf(secret);
        long hash = secret ^ (to - from);
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT_BYTES.get(text, at), key);
        }
        if (at < to) {
            hash = mixed(hash ^ (at > from ? (long) EIGHT_BYTES.get(text, to - Long.BYTES) : rest(text, at, to)), key);
        }
        return (int) (hash ^ hash >>> Integer.SIZE);
    }

    /** {@return a hash of two words} */
    static int of(long secret, long first, long second) {
        long key = keyOf(secret);
        long hash = mixed(mixed(secret ^ first, key) ^ second, key);
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

    /** {@return another secret, odd so that the low half of a product loses nothing} */
    private static long keyOf(long secret) {
        return secret * SPREAD | 1;
    }

    private static long mixed(long value, long key) {
        return Math.multiplyHigh(value, key) ^ value * key;
    }
}
