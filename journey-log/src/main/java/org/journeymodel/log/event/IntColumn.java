package org.journeymodel.log.event;

/** Codes of events. */
final class IntColumn extends BlockColumn<int[]> {

    private int[] last = new int[0];
    private int firstOfLast;

    @Override
    int[] zeros(int length) {
        return new int[length];
    }

    /** Sets the value of an event that is not before the last one that was set. */
    void set(int event, int value) {
        while (event - firstOfLast >= last.length) {
            firstOfLast = end();
            last = nextBlock();
        }
        last[event - firstOfLast] = value;
    }

    /** {@return the value of an event} */
    int get(int event) {
        return block(event)[event & BLOCK - 1];
    }

    @Override
    void drop() {
        super.drop();
        last = new int[0];
        firstOfLast = 0;
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
