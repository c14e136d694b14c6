package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Long values of events in the order in which they came, in blocks, so that growing copies nothing. What was
 * not set is 0.
 */
final class LongColumn {

    private static final int BLOCK_BITS = 15;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<long[]> blocks = new ArrayList<>();
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
        int block = event >>> BLOCK_BITS;
        return block < blocks.size() ? blocks.get(block)[event & BLOCK - 1] : 0;
    }

    /** {@return the values of so many events, in the given order} */
    long[] ordered(EventOrder order, int size) {
        long[] values = new long[size];
        if (order.isAsGiven()) {
            for (int block = 0; block < blocks.size() && block << BLOCK_BITS < size; block++) {
                int first = block << BLOCK_BITS;
                System.arraycopy(blocks.get(block), 0, values, first, Math.min(BLOCK, size - first));
            }
        } else {
            for (int place = 0; place < size; place++) {
                values[place] = get(order.eventAt(place));
            }
        }
        return values;
    }
}
