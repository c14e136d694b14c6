package org.journeymodel.log.event;

/** Times or scores of events. */
final class LongColumn extends BlockColumn<long[]> {

    private long[] last = new long[0];
    private int firstOfLast;

    @Override
    long[] zeros(int length) {
        return new long[length];
    }

    /** Sets the value of an event that is not before the last one that was set. */
    void set(int event, long value) {
        while (event - firstOfLast >= last.length) {
            firstOfLast = end();
            last = nextBlock();
        }
        last[event - firstOfLast] = value;
    }

    /** {@return the value of an event} */
    long get(int event) {
        return block(event)[event & BLOCK - 1];
    }

    @Override
    void drop() {
        super.drop();
        last = new long[0];
        firstOfLast = 0;
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
