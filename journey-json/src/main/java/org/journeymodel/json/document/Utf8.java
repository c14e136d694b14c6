package org.journeymodel.json.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks that bytes are well-formed UTF-8, as table 3-7 of the Unicode Standard has it: no overlong
 * forms, no surrogates, nothing past U+10FFFF. Several times faster than a decoder, which would also
 * keep the text.
 */
public final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** {@return the offset of the first byte that belongs to no character, or -1} */
    public static int firstFault(byte[] bytes) {
        int at = 0;
        while (true) {
            at = skipAscii(bytes, at);
            if (at == bytes.length) {
                return -1;
            }
            int length = lengthAt(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
    }

    /** {@return the offset of the first byte that is not ASCII, or the end} Looks at eight bytes at a time. */
    private static int skipAscii(byte[] bytes, int from) {
        int at = from;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long high = (long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS;
            if (high != 0) {
                return at + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** {@return the length of the character that is not ASCII, or 0 if it is ill-formed} */
    private static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        if (lead < 0xE0 && at + 1 < bytes.length) {
            return isContinuation(bytes[at + 1]) ? 2 : 0; // most characters that are not ASCII
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > bytes.length || !isSecondAfter(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int next = at + 2; next < at + length; next++) {
            if (!isContinuation(bytes[next])) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isContinuation(byte next) {
        return (next & 0xC0) == 0x80;
    }

    private static boolean isSecondAfter(int lead, int second) {
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= lowest && second <= highest;
    }
}
