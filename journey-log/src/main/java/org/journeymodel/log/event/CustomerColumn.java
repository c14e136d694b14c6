package org.journeymodel.log.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The customer of each event in the order in which they came, and the names of customers. Names wait until there
 * are some, and are then looked up together: where there are many customers, nearly each look-up has to wait for
 * memory, and all of them at once wait hardly longer than one.
 */
final class CustomerColumn {

    static final int MOST_WAITING = 64;

    private static final int MOST_BYTES = 1 << 16;

    private final NameTable names = new NameTable();
    private final IntColumn codes = new IntColumn();
    private byte[] waiting = new byte[1 << 10];
    private final int[] ends = new int[MOST_WAITING + 1];
    private final int[] events = new int[MOST_WAITING]; // how many each waiting name has, one after the other
    private final int[] hashes = new int[MOST_WAITING];
    private final int[] found = new int[MOST_WAITING];
    private int count;
    private int size;
    private @Nullable String last;

    /** The next event is that of a customer whose name is well-formed UTF-8. */
    void add(byte[] text, int from, int to) {
        last = null;
        if (count > 0 && isLast(text, from, to)) {
            events[count - 1]++;
            return;
        }
        if (count == MOST_WAITING || ends[count] > MOST_BYTES) {
            settle();
        }
        int end = ends[count] + (to - from);
        if (end > waiting.length) {
            waiting = Arrays.copyOf(waiting, Lengths.grown(waiting.length, end));
        }
        System.arraycopy(text, from, waiting, ends[count], to - from);
        events[count] = 1;
        ends[++count] = end;
    }

    private boolean isLast(byte[] text, int from, int to) {
        int begin = ends[count - 1];
        return ends[count] - begin == to - from && ByteHash.areEqual(waiting, begin, text, from, to - from);
    }

    /** The next event is that of a customer whose name has no unpaired surrogate. */
    void add(String name) {
        if (name.equals(last)) {
            events[count - 1]++;
            return;
        }
        int length = names.encode(name);
        add(names.encoded(), 0, length);
        last = name;
    }

    /** {@return the names of all customers} */
    NameTable names() {
        settle();
        return names;
    }

    /** {@return the codes of all events} */
    IntColumn codes() {
        settle();
        return codes;
    }

    private void settle() {
        names.codesOf(waiting, ends, found, hashes, count);
        for (int name = 0; name < count; name++) {
            for (int end = size + events[name]; size < end; size++) {
                codes.set(size, found[name]);
            }
        }
        count = 0;
        last = null;
    }
}
