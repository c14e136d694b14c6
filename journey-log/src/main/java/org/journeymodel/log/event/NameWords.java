package org.journeymodel.log.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A name, well-formed UTF-8, as two words. A name of up to {@value #MOST} bytes is in them as a whole, its length in the
 * highest byte of the second; two such names are the same if their words are. Of a longer one they tell its length and a
 * hash, and its bytes must be compared as well.
 */
final class NameWords {

    /** How many bytes a name has at most that its words hold. */
    static final int MOST = 15;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LONG = 0xFFL << 56;
    private static final int LENGTH_BIT = 56;

    private NameWords() {}

    static long first(byte[] text, int from, int to) {
        int length = to - from;
        if (length > MOST) {
            return length;
        }
        return length < Long.BYTES ? word(text, from, length) : (long) WORD.get(text, from);
    }

    static long second(long salt, byte[] text, int from, int to) {
        int length = to - from;
        if (length > MOST) {
            return LONG | (ByteHash.of(salt, text, from, to) & 0xFFFF_FFFFL);
        }
        long rest = length <= Long.BYTES ? 0 : word(text, from + Long.BYTES, length - Long.BYTES);
        return ((long) length << LENGTH_BIT) | rest;
    }

    /** {@return fewer than eight bytes, then zeros} */
    private static long word(byte[] text, int from, int length) {
        if (from <= text.length - Long.BYTES) {
            return (long) WORD.get(text, from) & ((1L << (length * Byte.SIZE)) - 1);
        }
        long word = 0;
        for (int at = from + length - 1; at >= from; at--) {
            word = (word << Byte.SIZE) | (text[at] & 0xFF);
        }
        return word;
    }

    /** {@return whether the second word is one of a name that is not in its words} */
    static boolean isLong(long second) {
        return second < 0;
    }

    /** {@return how many bytes the name has} */
    static int length(long first, long second) {
        return isLong(second) ? (int) first : (int) (second >>> LENGTH_BIT);
    }

    /** {@return the hash of the name, whose words were made with the same salt} */
    static int hash(long salt, long first, long second) {
        return isLong(second) ? (int) second : ByteHash.of(salt, first, second);
    }

    /** Writes the name of two words into an array with room for 16 bytes. */
    static void write(long first, long second, byte[] text, int at) {
        WORD.set(text, at, first);
        WORD.set(text, at + Long.BYTES, second);
    }
}
