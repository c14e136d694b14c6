package org.journeymodel.log.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the bytes that mean something in CSV, eight at a time. */
final class Bytes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long ABOVE_QUOTES = ONES * ('"' + 1); // below are quotes, line breaks, and little else
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private final byte separator;
    private final long separators;

    Bytes(byte separator) {
        this.separator = separator;
        this.separators = ONES * separator;
    }

    /** {@return where the first separator, quote or line break is, or {@code end}} */
    int special(byte[] text, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long word = (long) EIGHT_BYTES.get(text, at);
            long found = matches(word, separators) | (word - ABOVE_QUOTES & ~word & HIGH_BITS);
            for (; found != 0; found &= found - 1) {
                int place = at + (Long.numberOfTrailingZeros(found) >>> 3);
                if (isSpecial(text[place])) {
                    return place;
                }
            }
        }
        while (at < end && !isSpecial(text[at])) {
            at++;
        }
        return at;
    }

    private boolean isSpecial(byte value) {
        return value == separator || isInQuotes(value);
    }

    /** {@return where the first quote or line break is, or {@code end}} */
    static int specialInQuotes(byte[] text, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long word = (long) EIGHT_BYTES.get(text, at);
            long found = matches(word, QUOTES) | matches(word, FEEDS) | matches(word, RETURNS);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && !isInQuotes(text[at])) {
            at++;
        }
        return at;
    }

    /** {@return where the first line break is, or {@code end}} */
    static int lineEnd(byte[] text, int from, int end) {
        int at = specialInQuotes(text, from, end);
        while (at < end && text[at] == '"') {
            at = specialInQuotes(text, at + 1, end);
        }
        return at;
    }

    /** {@return whether all bytes are ASCII} */
    static boolean isAscii(byte[] text, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            if (((long) EIGHT_BYTES.get(text, at) & HIGH_BITS) != 0) {
                return false;
            }
        }
        while (at < to && text[at] >= 0) {
            at++;
        }
        return at == to;
    }

    private static boolean isInQuotes(byte value) {
        return value == '"' || value == '\n' || value == '\r';
    }

    /** {@return the high bit of the first byte that is the same in both, and perhaps of some after it} */
    private static long matches(long word, long pattern) {
        long difference = word ^ pattern;
        return (difference - ONES) & ~difference & HIGH_BITS;
    }
}
