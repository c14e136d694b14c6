package org.journeymodel.core.observed;

/** The checks that all counts share. */
final class Counts {

    private Counts() {}

    static void requireAtLeast(long least, String what, long count) {
        if (count < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", but was " + count + ".");
        }
    }
}
