package org.journeymodel.log.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads digits of ASCII eight bytes at a time; the first byte is the lowest of a word. */
final class DigitBytes {

    /** What {@link #clock} gives for bytes that are no time of day. */
    static final int NONE = -1;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ZEROS = 0x3030_3030_3030_3030L; // 00000000
    private static final long OVER_NINE = 0x7676_7676_7676_7676L; // sets the high bit of all above 9
    private static final long MIDNIGHT = 0x3030_3A30_303A_3030L; // 00:00:00
    private static final long OVER_NINE_OR_MARK = 0x7676_7F76_767F_7676L;
    private static final long EACH_FOURTH = 0x0000_00FF_0000_00FFL;

    private DigitBytes() {}

    /** {@return eight bytes; zeros in place of those after the last} */
    static long eight(byte[] text, int at) {
        if (at <= text.length - Long.BYTES) {
            return (long) EIGHT_BYTES.get(text, at);
        }
        long word = 0;
        for (int last = text.length - 1; last >= at; last--) {
            word = (word << Byte.SIZE) | (text[last] & 0xFF);
        }
        return word;
    }

    /** {@return the seconds since midnight that {@code hh:mm:ss} tells, or {@link #NONE}} */
    static int clock(long word) {
        long digits = word ^ MIDNIGHT;
        if (((digits + OVER_NINE_OR_MARK | digits) & HIGH_BITS) != 0) {
            return NONE;
        }
        long pairs = digits * 10 + (digits >>> Byte.SIZE);
        int hour = (int) pairs & 0xFF;
        int minute = (int) (pairs >>> 24) & 0xFF;
        int second = (int) (pairs >>> 48) & 0xFF;
        return hour > 23 || minute > 59 || second > 59 ? NONE : hour * 3_600 + minute * 60 + second;
    }

    /** {@return how many of the eight bytes are digits, up to the first that is none} */
    static int count(long word) {
        long digits = word ^ ZEROS;
        return Long.numberOfTrailingZeros((digits + OVER_NINE | digits) & HIGH_BITS) >>> 3;
    }

    /** {@return the number that the first digits tell, 1 to 8 of them} */
    static int number(long word, int count) {
        long digits = (word ^ ZEROS) << ((Long.BYTES - count) * Byte.SIZE);
        long pairs = digits * 10 + (digits >>> Byte.SIZE);
        // Of each pair, as many hundreds, ten thousands and millions as its place asks for, in one product each.
        long value = (pairs & EACH_FOURTH) * (100 + (1_000_000L << Integer.SIZE))
                + ((pairs >>> 16) & EACH_FOURTH) * (1 + (10_000L << Integer.SIZE));
        return (int) (value >>> Integer.SIZE);
    }
}
