package org.journeymodel.log.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.journeymodel.core.message.Surrogates;

/**
 * Names and their codes, 0, 1, 2, … in order of first appearance. Names are kept as UTF-8, short ones as two words
 * side by side, so that bytes of a file are looked up without becoming a text, and of memory far away a look-up reads
 * two places alone: where the hash tells to look, and the name. A hash only tells where to look: names are
 * equal when all their bytes are. The hash has a secret, drawn at random by each JVM, so that nobody can write a file
 * whose names all meet in one place; codes and names do not depend on it.
 */
public final class NameTable {

    /** What {@link #find} gives for a name that has no code. */
    public static final int UNKNOWN = -1;

    private static final long SALT = new SplittableRandom().nextLong();

    private static final int MOST_PLACES = 1 << 30;
    private static final int GROWTH = 4;

    private long[] words =
            new long[16]; // two of each name; of a long one, where it is in the pool is in the first, too
    private byte[] pool = new byte[64]; // long names
    private int used; // of the pool
    private int[] places = new int[16]; // the code + 1 in the low bits and the high bits of the hash above, or 0
    private int size;
    private int last = UNKNOWN;
    private byte[] scratch = new byte[64];
    private final long[] fetched = new long[CustomerColumn.MOST_WAITING];

    /** {@return the code of a name, well-formed UTF-8, or {@link #UNKNOWN}} */
    public int find(byte[] text, int from, int to) {
        long first = NameWords.first(text, from, to);
        long second = secondOf(text, from, to);
        if (last != UNKNOWN && isAt(last, first, second, text, from)) {
            return last;
        }
        return find(NameWords.hash(SALT, first, second), first, second, text, from);
    }

    private int find(int hash, long first, long second, byte[] text, int from) {
        int mask = places.length - 1;
        for (int place = hash & mask; places[place] != 0; place = place + 1 & mask) {
            int code = codeAt(places[place], hash, mask);
            if (code != UNKNOWN && isAt(code, first, second, text, from)) {
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

    /** {@return the second word of a name, as all tables make it} */
    static long secondOf(byte[] text, int from, int to) {
        return NameWords.second(SALT, text, from, to);
    }

    /**
     * Gives many names their codes, new ones where they had none. What has to be fetched from memory is asked for
     * all names at once, so that it need not be waited for one by one.
     *
     * @param waiting the names
     * @param codes gets the codes
     */
    void codesOf(WaitingNames waiting, int[] codes) {
        int count = waiting.count;
        int[] hashes = waiting.hashes;
        for (int at = 0; at < count; at++) {
            hashes[at] = NameWords.hash(SALT, waiting.firsts[at], waiting.seconds[at]);
        }
        fetchPlaces(hashes, codes, count);
        for (int at = 0; at < count; at++) {
            codes[at] = likelyCode(hashes[at], codes[at]);
        }
        fetchWords(codes, count);
        if (waiting.used > 0) {
            fetchPool(count);
        }
        for (int at = 0; at < count; at++) {
            long first = waiting.firsts[at];
            long second = waiting.seconds[at];
            if (codes[at] == UNKNOWN || !isAt(codes[at], first, second, waiting.bytes, waiting.starts[at])) {
                codes[at] = codeOf(waiting.hashes[at], first, second, waiting.bytes, waiting.starts[at]);
            }
        }
    }

    /** Does nothing else, so that the processor asks for as many places as it can before the first one comes. */
    private void fetchPlaces(int[] hashes, int[] entries, int count) {
        int mask = places.length - 1;
        for (int at = 0; at < count; at++) {
            entries[at] = places[hashes[at] & mask];
        }
    }

    private void fetchWords(int[] codes, int count) {
        for (int at = 0; at < count; at++) {
            fetched[at] = words[2 * Math.max(codes[at], 0)];
        }
    }

    /** Of short names it asks for some byte that is never looked at. */
    private void fetchPool(int count) {
        for (int at = 0; at < count; at++) {
            fetched[at] = pool[Math.min(Math.max(poolStart(fetched[at]), 0), pool.length - 1)];
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

    private int codeOf(int hash, long first, long second, byte[] text, int from) {
        int code = find(hash, first, second, text, from);
        return code == UNKNOWN ? add(hash, first, second, text, from) : code;
    }

    /** {@return the code of a name that has none yet} */
    public int add(byte[] text, int from, int to) {
        long first = NameWords.first(text, from, to);
        long second = secondOf(text, from, to);
        return add(NameWords.hash(SALT, first, second), first, second, text, from);
    }

    private int add(int hash, long first, long second, byte[] text, int from) {
        if (2 * size + 2 > words.length) {
            words = Arrays.copyOf(words, Lengths.grown(words.length, 2L * size + 2));
        }
        words[2 * size] = NameWords.isLong(second) ? pooled(text, from, (int) first) : first;
        words[2 * size + 1] = second;
        size++;
        if (size > places.length / 2 && places.length < MOST_PLACES) {
            rehash();
        } else {
            place(hash, size - 1);
        }
        return size - 1;
    }

    /** {@return where a name is in the pool now, from 1, and its length in the low half} */
    private long pooled(byte[] text, int from, int length) {
        if (used > pool.length - length) {
            pool = Arrays.copyOf(pool, Lengths.grown(pool.length, (long) used + length));
        }
        System.arraycopy(text, from, pool, used, length);
        used += length;
        return ((used - length + 1L) << Integer.SIZE) | length;
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
        int[] starts = new int[size + 1];
        for (int code = 0; code < size; code++) {
            long length = starts[code] + (long) NameWords.length(words[2 * code], words[2 * code + 1]);
            starts[code + 1] = length > Lengths.LARGEST ? Lengths.grown(0, length) : (int) length;
        }
        byte[] all = new byte[starts[size] + 2 * Long.BYTES];
        for (int code = 0; code < size; code++) {
            long first = words[2 * code];
            if (NameWords.isLong(words[2 * code + 1])) {
                System.arraycopy(pool, poolStart(first), all, starts[code], (int) first);
            } else {
                NameWords.write(first, words[2 * code + 1], all, starts[code]);
            }
        }
        return new NameList(all, starts);
    }

    private static int poolStart(long first) {
        return (int) (first >>> Integer.SIZE) - 1;
    }

    private boolean isAt(int code, long first, long second, byte[] text, int from) {
        long known = words[2 * code];
        return words[2 * code + 1] == second
                && (known == first || (NameWords.isLong(second) && isPooled(known, (int) first, text, from)));
    }

    private boolean isPooled(long known, int length, byte[] text, int from) {
        return (int) known == length && ByteHash.areEqual(pool, poolStart(known), text, from, length);
    }

    private void place(int hash, int code) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != 0) {
            place = place + 1 & mask;
        }
        places[place] = (hash & ~mask) | (code + 1);
    }

    /** {@return how many places are looked at, at most and in all, when each name is looked for once} */
    Lookups lookups() {
        int mask = places.length - 1;
        long all = 0;
        int most = 0;
        for (int code = 0; code < size; code++) {
            int hash = NameWords.hash(SALT, words[2 * code], words[2 * code + 1]);
            int looked = 1;
            for (int place = hash & mask; (places[place] & mask) - 1 != code; place = place + 1 & mask) {
                looked++;
            }
            all += looked;
            most = Math.max(most, looked);
        }
        return new Lookups(most, all);
    }

    /** What it takes to look for each name once: the most places for one of them, and those for all. */
    record Lookups(int most, long all) {}

    /** Makes room for many more names at once, since all have to be placed anew. */
    private void rehash() {
        places = new int[GROWTH * places.length];
        for (int code = 0; code < size; code++) {
            place(NameWords.hash(SALT, words[2 * code], words[2 * code + 1]), code);
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
