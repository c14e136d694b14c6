package org.journeymodel.log.event;

import java.util.Arrays;

/** Some names that wait to be looked up together, as words; the bytes of long ones stand beside them. */
final class WaitingNames {

    final long[] firsts;
    final long[] seconds;
    final int[] starts;
    final int[] hashes;
    byte[] bytes = new byte[1 << 10];
    int used;
    int count;

    WaitingNames(int most) {
        firsts = new long[most];
        seconds = new long[most];
        starts = new int[most];
        hashes = new int[most];
    }

    /** {@return whether the last name of all is this short one} */
    boolean isLast(long first, long second) {
        int at = count - 1;
        return at >= 0 && firsts[at] == first && seconds[at] == second && !NameWords.isLong(second);
    }

    /** {@return whether the last name of all is this long one, for which it needs no hash} */
    boolean isLast(byte[] text, int from, int to) {
        int at = count - 1;
        return at >= 0
                && NameWords.isLong(seconds[at])
                && firsts[at] == to - from
                && ByteHash.areEqual(bytes, starts[at], text, from, to - from);
    }

    /** Adds a name, for which there is room. */
    void add(long first, long second, byte[] text, int from) {
        firsts[count] = first;
        seconds[count] = second;
        starts[count] = used;
        count++;
        if (NameWords.isLong(second)) {
            keep(text, from, (int) first);
        }
    }

    private void keep(byte[] text, int from, int length) {
        if (used > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Lengths.grown(bytes.length, (long) used + length));
        }
        System.arraycopy(text, from, bytes, used, length);
        used += length;
    }

    void clear() {
        count = 0;
        used = 0;
    }
}
