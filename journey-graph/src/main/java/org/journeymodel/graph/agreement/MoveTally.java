package org.journeymodel.graph.agreement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The different moves that customers made, by open addressing: how often each was made, and how long it took
 * each customer the first time.
 */
final class MoveTally {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int NONE = -1;

    private final int touchpoints;
    private int[] slots = new int[64];
    private long[] keys = new long[32];
    private long[] counts = new long[32];
    private int[] lastTimed = new int[32];
    private @Nullable LongColumn[] times = new LongColumn[32];
    private int size;

    MoveTally(int touchpoints) {
        this.touchpoints = touchpoints;
        Arrays.fill(slots, NONE);
    }

    /** Counts a move, and gives its number. */
    int add(int from, int to) {
        long key = (long) from * touchpoints + to;
        int move = slots[slotOf(key)];
        if (move == NONE) {
            move = size;
            enter(key);
        }
        counts[move]++;
        return move;
    }

    /** Adds how long a move took a customer, told by a number above 0, if it is her first time. */
    void addTime(int move, int customer, long nanos) {
        if (lastTimed[move] != customer) {
            lastTimed[move] = customer;
            LongColumn column = times[move];
            if (column == null) {
                column = new LongColumn();
                times[move] = column;
            }
            column.add(nanos);
        }
    }

    /** {@return the slot that holds a key, or the free one where it belongs} */
    private int slotOf(long key) {
        int mask = slots.length - 1;
        int slot = (int) ((key * MIX) >>> 32) & mask;
        while (slots[slot] != NONE && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void enter(long key) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        slots[slotOf(key)] = size++;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        lastTimed = Arrays.copyOf(lastTimed, 2 * size);
        times = Arrays.copyOf(times, 2 * size);
        slots = new int[4 * size];
        Arrays.fill(slots, NONE);
        for (int move = 0; move < size; move++) {
            slots[slotOf(keys[move])] = move;
        }
    }

    int size() {
        return size;
    }

    int from(int move) {
        return (int) (keys[move] / touchpoints);
    }

    int to(int move) {
        return (int) (keys[move] % touchpoints);
    }

    /** {@return how often a move was made; 0 if never} */
    long count(int from, int to) {
        int move = slots[slotOf((long) from * touchpoints + to)];
        return move == NONE ? 0 : counts[move];
    }

    /** {@return the times of a move, one of each customer, ascending; none if not known} */
    long[] times(int from, int to) {
        int move = slots[slotOf((long) from * touchpoints + to)];
        LongColumn column = move == NONE ? null : times[move];
        return column == null ? new long[0] : column.sorted();
    }

    /** {@return the numbers of all moves, by touchpoint from, then to} */
    int[] inOrder() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(key -> slots[slotOf(key)]).toArray();
    }
}
