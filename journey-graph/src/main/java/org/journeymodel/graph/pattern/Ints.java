package org.journeymodel.graph.pattern;

import java.util.Arrays;

/** Whole numbers in a row that grows. */
final class Ints {

    private int[] numbers = new int[8];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int at) {
        return numbers[at];
    }

    void set(int at, int number) {
        numbers[at] = number;
    }

    int removeLast() {
        return numbers[--size];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
