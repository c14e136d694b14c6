package org.journeymodel.log.event;

import org.jspecify.annotations.Nullable;

/**
 * The customer of each event in the order in which they came, and the names of customers. Names wait until there
 * are some, and are then looked up together: where there are many customers, nearly each look-up has to wait for
 * memory, and all of them at once wait hardly longer than one.
 */
final class CustomerColumn {

    static final int MOST_WAITING = 128;

    private static final int MOST_BYTES = 1 << 16;

    private final NameTable names = new NameTable();
    private final IntColumn codes = new IntColumn();
    private final WaitingNames waiting = new WaitingNames(MOST_WAITING);
    private final int[] events = new int[MOST_WAITING]; // how many each waiting name has, one after the other
    private final int[] found = new int[MOST_WAITING];
    private int size;
    private @Nullable String last;

    /** The next event is that of a customer whose name is well-formed UTF-8. */
    void add(byte[] text, int from, int to) {
        last = null;
        if (to - from > NameWords.MOST && waiting.isLast(text, from, to)) {
            events[waiting.count - 1]++;
            return;
        }
        long first = NameWords.first(text, from, to);
        long second = NameTable.secondOf(text, from, to);
        if (waiting.isLast(first, second)) {
            events[waiting.count - 1]++;
            return;
        }
        if (waiting.count == MOST_WAITING || waiting.used > MOST_BYTES) {
            settle();
        }
        events[waiting.count] = 1;
        waiting.add(first, second, text, from);
    }

    /** The next event is that of a customer whose name has no unpaired surrogate. */
    void add(String name) {
        if (name.equals(last)) {
            events[waiting.count - 1]++;
            return;
        }
        int length = names.encode(name);
        add(names.encoded(), 0, length);
        last = name;
    }

    /** {@return whether the last event was added with this name, as a text, and it is known to be the same} */
    boolean isLast(String name) {
        return name.equals(last);
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
        names.codesOf(waiting, found);
        for (int name = 0; name < waiting.count; name++) {
            for (int end = size + events[name]; size < end; size++) {
                codes.set(size, found[name]);
            }
        }
        waiting.clear();
        last = null;
    }
}
