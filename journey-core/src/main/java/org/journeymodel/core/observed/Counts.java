package org.journeymodel.core.observed;

/** The checks that all counts share. */
final class Counts {

    private Counts() {}

    static void requireAtLeast(long least, String what, long count) {
        if (count < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", but was " + count + ".");
        }
    }

    /** {@return the exact sum of counts that are not negative} */
    static long sum(String what, long count, long more) {
        if (count > Long.MAX_VALUE - more) {
            throw new IllegalArgumentException(what + " add up to more than " + Long.MAX_VALUE
                    + ". Give the counts in thousands, or of a shorter period.");
        }
        return count + more;
    }
}
