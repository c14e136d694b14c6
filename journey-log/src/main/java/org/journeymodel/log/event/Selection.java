package org.journeymodel.log.event;

import java.util.Arrays;

/**
 * Finds single values as they would stand if all were sorted, without sorting: each step looks at one side
 * only (Hoare's selection, with a median of three to divide by). Where that does not get on, the rest is
 * sorted, so that no order of values is slow.
 */
final class Selection {

    private static final int FEW = 24;

    private Selection() {}

    /**
     * {@return the value that stands at a place once the values from {@code from} up to, but without,
     * {@code to} are sorted} They change places: afterwards no larger one stands before it, and no smaller
     * one after it.
     */
    static long at(long[] values, int place, int from, int to) {
        int low = from;
        int high = to - 1;
        int steps = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(to - from));
        while (high - low > FEW && steps-- > 0) {
            long pivot = medianOfThree(values, low, high);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    swap(values, left++, right--);
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return values[place];
            }
        }
        Arrays.sort(values, low, high + 1);
        return values[place];
    }

    private static long medianOfThree(long[] values, int low, int high) {
        long first = values[low];
        long middle = values[(low + high) >>> 1];
        long last = values[high];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    private static void swap(long[] values, int one, int other) {
        long value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
