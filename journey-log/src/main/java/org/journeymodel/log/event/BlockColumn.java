package org.journeymodel.log.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of events in the order in which they came, in blocks, so that growing copies nothing. What was not set is 0.
 *
 * @param <A> the array that a block is
 */
abstract class BlockColumn<A> {

    private static final int BLOCK_BITS = 15;

    /** How many events a block has. */
    static final int BLOCK = 1 << BLOCK_BITS;

    private final List<@Nullable A> blocks = new ArrayList<>();

    /** {@return an array of so many zeros} */
    abstract A zeros(int length);

    /** {@return the block after the last one, added now} */
    final A nextBlock() {
        A block = zeros(BLOCK);
        blocks.add(block);
        return block;
    }

    /** {@return the first event for which there is no block yet} */
    final int end() {
        return blocks.size() << BLOCK_BITS;
    }

    /** {@return the values of the block in which an event is; not to be changed} */
    final A block(int event) {
        int block = event >>> BLOCK_BITS;
        A values = block < blocks.size() ? blocks.get(block) : null;
        return values == null ? zeros(BLOCK) : values;
    }

    /** {@return the values of the block in which an event is, which are gone from here then} */
    final A takeBlock(int event) {
        A values = block(event);
        if (event >>> BLOCK_BITS < blocks.size()) {
            blocks.set(event >>> BLOCK_BITS, null);
        }
        return values;
    }

    /** {@return the values of so many events, which are gone from here then} */
    final A take(int size) {
        A values = zeros(size);
        for (int first = 0; first < size; first += BLOCK) {
            System.arraycopy(takeBlock(first), 0, values, first, Math.min(BLOCK, size - first));
        }
        drop();
        return values;
    }

    /** Drops all values. */
    void drop() {
        blocks.clear();
    }
}
