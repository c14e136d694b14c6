package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times or scores of events in the order in which they came, in blocks, so that growing copies nothing. What was
 * not set is 0.
 */
final class LongColumn {

    private static final int BLOCK_BITS = 15;

    /** How many events a block has. */
    static final int BLOCK = 1 << BLOCK_BITS;

    private final List<long @Nullable []> blocks = new ArrayList<>();
    private long[] last = new long[0];
    private int firstOfLast;

    /** Sets the value of an event that is not before the last one that was set. */
    void set(int event, long value) {
        while (event - firstOfLast >= last.length) {
            addBlock();
        }
        last[event - firstOfLast] = value;
    }

    private void addBlock() {
        firstOfLast = blocks.size() << BLOCK_BITS;
        last = new long[BLOCK];
        blocks.add(last);
    }

    /** {@return the value of an event} */
    long get(int event) {
        return block(event)[event & BLOCK - 1];
    }

    /** {@return the values of the block in which an event is; not to be changed} */
    long[] block(int event) {
        int block = event >>> BLOCK_BITS;
        long[] values = block < blocks.size() ? blocks.get(block) : null;
        return values == null ? new long[BLOCK] : values;
    }

    /** {@return the values of the block in which an event is, which are gone from here then} */
    long[] takeBlock(int event) {
        long[] values = block(event);
        if (event >>> BLOCK_BITS < blocks.size()) {
            blocks.set(event >>> BLOCK_BITS, null);
        }
        return values;
    }

    /** Drops all values. */
    void drop() {
        blocks.clear();
        last = new long[0];
        firstOfLast = 0;
    }

    /** {@return the values of so many events, which are gone from here then} */
    long[] take(int size) {
        long[] values = new long[size];
        last = new long[0];
        for (int first = 0; first < size; first += BLOCK) {
            System.arraycopy(takeBlock(first), 0, values, first, Math.min(BLOCK, size - first));
        }
        return values;
    }

    /** {@return the values of so many events, in the given order} */
    long[] ordered(EventOrder order, int size) {
        long[] values = new long[size];
        for (int place = 0; place < size; place++) {
            values[place] = get(order.eventAt(place));
        }
        return values;
    }
}
