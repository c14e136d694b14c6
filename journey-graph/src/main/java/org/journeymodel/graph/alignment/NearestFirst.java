package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * A queue of touchpoints, lightest first; of equal weight, the one with fewer touchpoints on its way, then
 * the one that came first. What comes in order, as everything does where all costs are equal, waits in line;
 * only the rest goes through a heap.
 */
final class NearestFirst {

    private final Entries line = new Entries();
    private final Entries heap = new Entries();
    private int head;
    private int added;
    private boolean firstIsInLine;

    void clear() {
        line.size = 0;
        heap.size = 0;
        head = 0;
        added = 0;
    }

    boolean isEmpty() {
        return head == line.size && heap.size == 0;
    }

    void add(int at, long weight, int hops) {
        int number = added++;
        if (head == line.size || !line.isBefore(weight, hops, number, line.size - 1)) {
            line.append(weight, hops, number, at);
        } else {
            rise(heap.append(weight, hops, number, at));
        }
    }

    /** Looks for the first; {@link #weight()}, {@link #hops()} and {@link #removeFirst()} are of it. */
    int first() {
        firstIsInLine = heap.size == 0 || (head < line.size && isLineBeforeHeap());
        return firstIsInLine ? line.touchpoint[head] : heap.touchpoint[0];
    }

    private boolean isLineBeforeHeap() {
        return line.isBefore(line.weight[head], line.hops[head], line.number[head], heap, 0);
    }

    long weight() {
        return firstIsInLine ? line.weight[head] : heap.weight[0];
    }

    int hops() {
        return firstIsInLine ? line.hops[head] : heap.hops[0];
    }

    void removeFirst() {
        if (firstIsInLine) {
            head++;
        } else {
            heap.copy(--heap.size, 0);
            sink();
        }
    }

    private void rise(int from) {
        int place = from;
        while (place > 0 && heap.isBefore(place, (place - 1) >> 1)) {
            heap.swap(place, (place - 1) >> 1);
            place = (place - 1) >> 1;
        }
    }

    private void sink() {
        int place = 0;
        int child = lighterChild(0);
        while (child < heap.size && heap.isBefore(child, place)) {
            heap.swap(child, place);
            place = child;
            child = lighterChild(place);
        }
    }

    private int lighterChild(int place) {
        int left = 2 * place + 1;
        return left + 1 < heap.size && heap.isBefore(left + 1, left) ? left + 1 : left;
    }

    /** What waits, in columns. */
    private static final class Entries {

        private long[] weight = new long[16];
        private int[] hops = new int[16];
        private int[] number = new int[16];
        private int[] touchpoint = new int[16];
        private int size;

        int append(long itsWeight, int itsHops, int itsNumber, int at) {
            if (size == weight.length) {
                weight = Arrays.copyOf(weight, 2 * size);
                hops = Arrays.copyOf(hops, 2 * size);
                number = Arrays.copyOf(number, 2 * size);
                touchpoint = Arrays.copyOf(touchpoint, 2 * size);
            }
            weight[size] = itsWeight;
            hops[size] = itsHops;
            number[size] = itsNumber;
            touchpoint[size] = at;
            return size++;
        }

        boolean isBefore(int one, int other) {
            return isBefore(weight[one], hops[one], number[one], this, other);
        }

        boolean isBefore(long itsWeight, int itsHops, int itsNumber, int place) {
            return isBefore(itsWeight, itsHops, itsNumber, this, place);
        }

        boolean isBefore(long itsWeight, int itsHops, int itsNumber, Entries others, int place) {
            if (itsWeight != others.weight[place]) {
                return itsWeight < others.weight[place];
            }
            return itsHops != others.hops[place] ? itsHops < others.hops[place] : itsNumber < others.number[place];
        }

        void swap(int one, int other) {
            append(weight[one], hops[one], number[one], touchpoint[one]);
            copy(other, one);
            copy(--size, other);
        }

        void copy(int from, int to) {
            weight[to] = weight[from];
            hops[to] = hops[from];
            number[to] = number[from];
            touchpoint[to] = touchpoint[from];
        }
    }
}
