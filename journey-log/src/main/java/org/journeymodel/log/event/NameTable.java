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

    private static final int MOST_PLACES = 1 << 30;
    private static final int GROWTH = 4;

    private byte[] pool = new byte[64];
    private int[] starts = new int[8]; // where each name begins in the pool, and at last where all end
    private int[] hashesByCode = new int[8];
    private int[] places = new int[16]; // the code + 1 in the low bits and the high bits of the hash above, or 0
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
            int code = codeAt(places[place], hash, mask);
            if (code != UNKNOWN && isAt(code, text, from, to)) {
                last = code;
                return code;
            }
        }
        return UNKNOWN;
    }

    /** {@return the code in an entry if it may be that of a name with this hash, otherwise {@link #UNKNOWN}} */
    private static int codeAt(int entry, int hash, int mask) {
        return ((entry ^ hash) & ~mask) == 0 ? (entry & mask) - 1 : UNKNOWN;
    }

    /** {@return the hash of a name} */
    static int hashOf(byte[] text, int from, int to) {
        return ByteHash.of(SALT, text, from, to);
    }

    /**
     * Gives many names their codes, new ones where they had none. What has to be fetched from memory is asked for
     * all names at once, so that it need not be waited for one by one.
     *
     * @param text the names, well-formed UTF-8, one after the other, each up to its end
     * @param ends where the name before each ends, and at last where all end
     * @param codes gets the codes
     * @param hashes room for the hashes
     * @param count how many names, at most {@link CustomerColumn#MOST_WAITING}
     */
    void codesOf(byte[] text, int[] ends, int[] codes, int[] hashes, int count) {
        for (int at = 0; at < count; at++) {
            hashes[at] = hashOf(text, ends[at], ends[at + 1]);
            codes[at] = places[hashes[at] & places.length - 1];
        }
        for (int at = 0; at < count; at++) {
            codes[at] = likelyCode(hashes[at], codes[at]);
            fetched[at] = starts[Math.max(codes[at], 0)];
        }
        for (int at = 0; at < count; at++) {
            fetched[at] = pool[fetched[at]];
        }
        for (int at = 0; at < count; at++) {
            if (codes[at] == UNKNOWN || !isAt(codes[at], text, ends[at], ends[at + 1])) {
                codes[at] = codeOf(hashes[at], text, ends[at], ends[at + 1]);
            }
        }
    }

    /** {@return the code of the first name that may have a hash, or {@link #UNKNOWN}} */
    private int likelyCode(int hash, int first) {
        int mask = places.length - 1;
        int entry = first;
        for (int place = hash & mask; entry != 0; entry = places[place]) {
            if (((entry ^ hash) & ~mask) == 0) {
                return (entry & mask) - 1;
            }
            place = place + 1 & mask;
        }
        return UNKNOWN;
    }

    private int codeOf(int hash, byte[] text, int from, int to) {
        int code = find(hash, text, from, to);
        return code == UNKNOWN ? add(hash, text, from, to) : code;
    }

    /** {@return the code of a name that has none yet} */
    public int add(byte[] text, int from, int to) {
        return add(hashOf(text, from, to), text, from, to);
    }

    private int add(int hash, byte[] text, int from, int to) {
        int length = to - from;
        int used = starts[size];
        if (used > pool.length - length) {
            pool = Arrays.copyOf(pool, Lengths.grown(pool.length, (long) used + length));
        }
        System.arraycopy(text, from, pool, used, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, Lengths.grown(starts.length));
            hashesByCode = Arrays.copyOf(hashesByCode, starts.length);
        }
        hashesByCode[size] = hash;
        size++;
        starts[size] = used + length;
        if (size > places.length / 2 && places.length < MOST_PLACES) {
            rehash();
        } else {
            place(hash, size - 1);
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
        return new NameList(Arrays.copyOf(pool, starts[size]), Arrays.copyOf(starts, size + 1));
    }

    private boolean isAt(int code, byte[] text, int from, int to) {
        int start = starts[code];
        return starts[code + 1] - start == to - from && ByteHash.areEqual(pool, start, text, from, to - from);
    }

    private void place(int hash, int code) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0) {
            place = place + 1 & mask;
        }
        places[place] = (hash & ~mask) | (code + 1);
    }

    /** Makes room for many more names at once, since all have to be placed anew. */
    private void rehash() {
        places = new int[GROWTH * places.length];
        for (int code = 0; code < size; code++) {
            place(hashesByCode[code], code);
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
