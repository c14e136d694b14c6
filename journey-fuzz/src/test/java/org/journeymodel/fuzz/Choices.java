package org.journeymodel.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The choices that an input stands for, in turn: equal inputs give equal choices. Where the input is used up, the first
 * of what there is to choose from is taken, so that every input stands for something finite.
 */
final class Choices {

    private static final byte MARK = 1;

    private final byte[] input;
    private int next;

    private Choices(byte[] input, int next) {
        this.input = input;
        this.next = next;
    }

    /** {@return whether an input stands for choices, and not for itself} */
    static boolean areIn(byte[] input) {
        return input.length > 0 && input[0] == MARK;
    }

    /** {@return the choices of an input that is marked as such} */
    static Choices marked(byte[] input) {
        return new Choices(input, 1);
    }

    /** {@return the choices of any input} */
    static Choices of(byte[] input) {
        return new Choices(input, 0);
    }

    /** {@return the next byte as 0 to 255, and 0 when there is none} */
    int unsigned() {
        return next < input.length ? input[next++] & 0xFF : 0;
    }

    /** {@return 0 to one less than the bound; 0 when the input is used up} */
    int below(int bound) {
        int chosen = unsigned();
        for (int covered = 256; covered < bound && covered > 0; covered <<= 8) {
            chosen = chosen << 8 | unsigned();
        }
        return Math.floorMod(chosen, bound);
    }

    boolean yes() {
        return (unsigned() & 1) == 1;
    }

    /** {@return true in about one of so many cases, and false when the input is used up} */
    boolean oneIn(int cases) {
        return below(cases) == cases - 1;
    }

    long number() {
        long number = 0;
        for (int bytes = 0; bytes < Long.BYTES; bytes++) {
            number = number << 8 | unsigned();
        }
        return number;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** {@return up to so many bytes, as they stand} */
    byte[] bytes(int most) {
        int end = Math.min(input.length, next + below(most + 1));
        byte[] taken = Arrays.copyOfRange(input, Math.min(next, end), end);
        next = Math.max(next, end);
        return taken;
    }

    /** {@return up to so many bytes as text, where bytes that are no UTF-8 become question marks} */
    String text(int most) {
        return new String(bytes(most), StandardCharsets.UTF_8).replace('\uFFFD', '?');
    }
}
