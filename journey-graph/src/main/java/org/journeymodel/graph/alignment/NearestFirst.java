package org.journeymodel.graph.alignment;

import java.util.Arrays;

/**
 * A queue of touchpoints, lightest first; of equal weight, the one with fewer touchpoints on its way, then
 * the one that came first. A binary heap in arrays.
 */
final class NearestFirst {

    private long[] weight = new long[16];
    private int[] hops = new int[16];
    private int[] number = new int[16];
    private int[] touchpoint = new int[16];
    private int size;
    private int added;

    void clear() {
        size = 0;
        added = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int at, long itsWeight, int itsHops) {
        if (size == weight.length) {
            grow();
        }
        int place = size++;
        while (place > 0 && isBefore(itsWeight, itsHops, added, place - 1 >> 1)) {
            move(place - 1 >> 1, place);
            place = place - 1 >> 1;
        }
        put(place, itsWeight, itsHops, added++, at);
    }

    private void grow() {
        int capacity = 2 * size;
        weight = Arrays.copyOf(weight, capacity);
        hops = Arrays.copyOf(hops, capacity);
        number = Arrays.copyOf(number, capacity);
        touchpoint = Arrays.copyOf(touchpoint, capacity);
    }

    /** {@return the first, which stays} */
    int first() {
        return touchpoint[0];
    }

    long firstWeight() {
        return weight[0];
    }

    int firstHops() {
        return hops[0];
    }

    void removeFirst() {
        size--;
        int place = 0;
        int child = lighterChild(0);
        while (child < size && isBefore(weight[child], hops[child], number[child], size)) {
            move(child, place);
            place = child;
            child = lighterChild(place);
        }
        move(size, place);
    }

    private int lighterChild(int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < size && isBefore(weight[right], hops[right], number[right], left) ? right : left;
    }

    private boolean isBefore(long itsWeight, int itsHops, int itsNumber, int place) {
        if (itsWeight != weight[place]) {
            return itsWeight < weight[place];
        }
        return itsHops != hops[place] ? itsHops < hops[place] : itsNumber < number[place];
    }

    private void move(int from, int to) {
        put(to, weight[from], hops[from], number[from], touchpoint[from]);
    }

    private void put(int place, long itsWeight, int itsHops, int itsNumber, int at) {
        weight[place] = itsWeight;
        hops[place] = itsHops;
        number[place] = itsNumber;
        touchpoint[place] = at;
    }
}
