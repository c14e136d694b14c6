package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Codes of events in the order in which they came, in blocks, so that growing copies nothing. What was
 * not set is 0.
 */
final class IntColumn {

    private static final int BLOCK_BITS = 15;

    /** How many events a block has. */
    static final int BLOCK = 1 << BLOCK_BITS;

    private final List<int @Nullable []> blocks = new ArrayList<>();
    private int[] last = new int[0];
    private int firstOfLast;

    /** Sets the value of an event that is not before the last one that was set. */
    void set(int event, int value) {
        while (event - firstOfLast >= last.length) {
            addBlock();
        }
        last[event - firstOfLast] = value;
    }

    private void addBlock() {
        firstOfLast = blocks.size() << BLOCK_BITS;
        last = new int[BLOCK];
        blocks.add(last);
    }

    /** {@return the value of an event} */
    int get(int event) {
        return block(event)[event & BLOCK - 1];
    }

    /** {@return the values of the block in which an event is; not to be changed} */
    int[] block(int event) {
        int block = event >>> BLOCK_BITS;
        int[] values = block < blocks.size() ? blocks.get(block) : null;
        return values == null ? new int[BLOCK] : values;
    }

    /** {@return the values of the block in which an event is, which are gone from here then} */
    int[] takeBlock(int event) {
        int[] values = block(event);
        if (event >>> BLOCK_BITS < blocks.size()) {
            blocks.set(event >>> BLOCK_BITS, null);
        }
        return values;
    }

    /** Drops all values. */
    void drop() {
        blocks.clear();
        last = new int[0];
        firstOfLast = 0;
    }

    /** {@return the values of so many events, which are gone from here then} */
    int[] take(int size) {
        int[] values = new int[size];
        last = new int[0];
        for (int first = 0; first < size; first += BLOCK) {
            System.arraycopy(takeBlock(first), 0, values, first, Math.min(BLOCK, size - first));
        }
        return values;
    }

    /** {@return the values of so many events, in the given order} */
    int[] ordered(EventOrder order, int size) {
        int[] values = new int[size];
        for (int place = 0; place < size; place++) {
            values[place] = get(order.eventAt(place));
        }
        return values;
    }
}
