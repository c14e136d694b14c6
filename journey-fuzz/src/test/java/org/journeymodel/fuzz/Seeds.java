package org.journeymodel.fuzz;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Inputs to begin with that stand for choices, made at random from fixed seeds; the same in every run. */
final class Seeds {

    private static final int COUNT = 40;
    private static final int LONGEST = 1_600;

    private Seeds() {}

    /** Short ones first. */
    static Stream<byte[]> choices() {
        return IntStream.range(0, COUNT).mapToObj(Seeds::random);
    }

    /** The same, each with the mark that tells choices from plain files. */
    static Stream<byte[]> markedChoices() {
        return choices().map(choices -> {
            byte[] marked = new byte[choices.length + 1];
            marked[0] = 1;
            System.arraycopy(choices, 0, marked, 1, choices.length);
            return marked;
        });
    }

    private static byte[] random(int seed) {
        byte[] bytes = new byte[LONGEST * seed / COUNT];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
