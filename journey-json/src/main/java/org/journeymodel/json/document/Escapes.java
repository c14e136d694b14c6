package org.journeymodel.json.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What must be escaped in a text of JSON: quotation marks, backslashes, and characters below U+0020. */
public final class Escapes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long SPACES = 0x2020_2020_2020_2020L;
    private static final long QUOTES = 0x2222_2222_2222_2222L;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;

    private Escapes() {}

    /** {@return whether any byte of a text in UTF-8 must be escaped} Looks at eight bytes at a time. */
    public static boolean areNeeded(byte[] utf8) {
        int at = 0;
        for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(utf8, at);
            // A byte below the subtracted one borrows, which sets its high bit; its own must be clear.
            long below = (eight - SPACES) & ~eight;
            if (((below | zeroIn(eight ^ QUOTES) | zeroIn(eight ^ BACKSLASHES)) & HIGH_BITS) != 0) {
                return true;
            }
        }
        for (; at < utf8.length; at++) {
            byte each = utf8[at];
            if ((each >= 0 && each < ' ') || each == '"' || each == '\\') {
                return true;
            }
        }
        return false;
    }

    private static long zeroIn(long eight) {
        return (eight - EACH) & ~eight;
    }
}
