package org.journeymodel.log.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.journeymodel.core.message.Surrogates;

/**
 * Names and their codes, 0, 1, 2, … in order of first appearance. Names are kept as UTF-8 in one array, so
 * that bytes of a file are looked up without becoming a text. A hash only tells where to look: names are
 * equal when all their bytes are. The hash begins at random, so that nobody can write a file whose names
 * all meet in one place.
 */
public final class NameTable {

    /** What {@link #find} gives for a name that has no code. */
    public static final int UNKNOWN = -1;

    private static final long SALT = new SplittableRandom().nextLong();

    private byte[] pool = new byte[64];
    private int[] ends = new int[8];
    private long[] places = new long[16]; // the hash, and the code + 1 in the low half, or 0
    private int size;
    private int last = UNKNOWN;
    private byte[] scratch = new byte[64];
    private final int[] fetched = new int[CustomerColumn.MOST_WAITING];

    /** {@return the code of a name, well-formed UTF-8, or {@link #UNKNOWN}} */
    public int find(byte[] text, int from, int to) {
        if (last != UNKNOWN && isAt(last, text, from, to)) {
            return last;
        }
        return find(hashOf(text, from, to), text, from, to);
    }

    private int find(int hash, byte[] text, int from, int to) {
        int mask = places.length - 1;
        for (int place = hash & mask; places[place] != 0; place = place + 1 & mask) {
            int code = (int) places[place] - 1;
            if ((int) (places[place] >>> Integer.SIZE) == hash && isAt(code, text, from, to)) {
                last = code;
                return code;
            }
        }
        return UNKNOWN;
    }

    /** {@return the hash of a name} */
    static int hashOf(byte[] text, int from, int to) {
        return ByteHash.of(SALT, text, from, to);
    }

    /**
     * Fetches from memory what finding names will ask for, so that it need not be waited for one by one. It
     * changes nothing else.
     *
     * @param hashes of the names, at most {@link CustomerColumn#MOST_WAITING} that count
     */
    void expect(int[] hashes, int count) {
        int mask = places.length - 1;
        for (int at = 0; at < count; at++) {
            fetched[at] = (int) places[hashes[at] & mask];
        }
        for (int at = 0; at < count; at++) {
            fetched[at] = likelyCode(hashes[at]);
        }
        for (int at = 0; at < count; at++) {
            fetched[at] = fetched[at] < 1 ? 0 : ends[fetched[at] - 1];
        }
        for (int at = 0; at < count; at++) {
            fetched[at] = pool[fetched[at]];
        }
    }

    /** {@return the code of the first name with a hash, or {@link #UNKNOWN}} */
    private int likelyCode(int hash) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0 && (int) (places[place] >>> Integer.SIZE) != hash) {
            place = place + 1 & mask;
        }
        return (int) places[place] - 1;
    }

    /** {@return the code of a name, well-formed UTF-8, a new one if it had none} */
    int codeOf(int hash, byte[] text, int from, int to) {
        int code = find(hash, text, from, to);
        return code == UNKNOWN ? add(hash, text, from, to) : code;
    }

    /** {@return the code of a name that has none yet} */
    public int add(byte[] text, int from, int to) {
        return add(hashOf(text, from, to), text, from, to);
    }

    private int add(int hash, byte[] text, int from, int to) {
        int length = to - from;
        int used = size == 0 ? 0 : ends[size - 1];
        if (used > pool.length - length) {
            pool = Arrays.copyOf(pool, Lengths.grown(pool.length, (long) used + length));
        }
        System.arraycopy(text, from, pool, used, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Lengths.grown(size));
        }
        ends[size] = used + length;
        size++;
        place((long) hash << Integer.SIZE | size);
        if (size > places.length / 2 && places.length < 1 << 30) {
            rehash();
        }
        return size - 1;
    }

    /** {@return the code of a name, or {@link #UNKNOWN}} */
    public int find(String name) {
        int length = encode(name);
        return length < 0 ? UNKNOWN : find(scratch, 0, length);
    }

    /** {@return the code of a name without unpaired surrogates that has no code yet} */
    public int add(String name) {
        int length = encode(name);
        return add(scratch, 0, length);
    }

    /** {@return how many names there are} */
    public int size() {
        return size;
    }

    /** {@return the names in order of their codes, as they are now} */
    public List<String> names() {
        int used = size == 0 ? 0 : ends[size - 1];
        return new NameList(Arrays.copyOf(pool, used), Arrays.copyOf(ends, size));
    }

    private boolean isAt(int code, byte[] text, int from, int to) {
        return Arrays.equals(pool, code == 0 ? 0 : ends[code - 1], ends[code], text, from, to);
    }

    private void place(long entry) {
        int mask = places.length - 1;
        int place = (int) (entry >>> Integer.SIZE) & mask;
        while (places[place] != 0) {
            place = place + 1 & mask;
        }
        places[place] = entry;
    }

    private void rehash() {
        long[] entries = places;
        places = new long[2 * entries.length];
        for (long entry : entries) {
            if (entry != 0) {
                place(entry);
            }
        }
    }

    /** {@return how many bytes a name has, which are {@link #encoded} then; -1 if it is ill-formed} */
    int encode(String name) {
        int length = name.length();
        if (length > scratch.length) {
            scratch = new byte[Lengths.grown(length)];
        }
        for (int at = 0; at < length; at++) {
            char c = name.charAt(at);
            if (c >= 0x80) {
                return encodeAny(name);
            }
            scratch[at] = (byte) c;
        }
        return length;
    }

    /** {@return the bytes of the last name that was encoded, followed by some that do not count} */
    byte[] encoded() {
        return scratch;
    }

    private int encodeAny(String name) {
        if (Surrogates.firstUnpaired(name) >= 0) {
            return -1;
        }
        scratch = name.getBytes(StandardCharsets.UTF_8);
        return scratch.length;
    }
}
