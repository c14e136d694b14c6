package org.journeymodel.testing;

/** Numbers with what they count, in words that agree. */
final class Counted {

    private Counted() {}

    static String moves(int moves) {
        return moves == 1 ? "1 move" : moves + " moves";
    }
}
