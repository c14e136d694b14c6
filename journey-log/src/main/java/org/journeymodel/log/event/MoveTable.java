package org.journeymodel.log.event;

import java.util.Arrays;

/** Moves and their codes, 0, 1, 2, … in order of first appearance. */
public final class MoveTable {

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private long[] moves = new long[16];
    private int[] places = new int[64];
    private int size;

    /** {@return the code of a move, a new one if it had none} */
    public int codeOf(int from, int to) {
        long move = (long) from << Integer.SIZE | to;
        int mask = places.length - 1;
        int place = placeOf(move, mask);
        while (places[place] != 0) {
            int code = places[place] - 1;
            if (moves[code] == move) {
                return code;
            }
            place = place + 1 & mask;
        }
        return add(move, place);
    }

    private static int placeOf(long move, int mask) {
        long mixed = move * MIX;
        return (int) (mixed ^ mixed >>> Integer.SIZE) & mask;
    }

    private int add(long move, int place) {
        places[place] = size + 1;
        if (size == moves.length) {
            moves = Arrays.copyOf(moves, Lengths.grown(size));
        }
        moves[size++] = move;
        if (size > places.length / 2 && places.length < 1 << 30) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        places = new int[2 * places.length];
        int mask = places.length - 1;
        for (int code = 0; code < size; code++) {
            int place = placeOf(moves[code], mask);
            while (places[place] != 0) {
                place = place + 1 & mask;
            }
            places[place] = code + 1;
        }
    }

    /** {@return how many moves have codes} */
    public int size() {
        return size;
    }

    /** {@return the touchpoint that a move leads from} */
    public int from(int code) {
        return (int) (moves[code] >>> Integer.SIZE);
    }

    /** {@return the touchpoint that a move leads to} */
    public int to(int code) {
        return (int) moves[code];
    }
}
