package org.journeymodel.core.observed;

import java.util.function.Supplier;

/** The checks that all counts share. Of what there may be millions, the name is made only if it is needed. */
final class Counts {

    private Counts() {}

    static void requireAtLeast(long least, String what, long count) {
        if (count < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ", but was " + count + ".");
        }
    }

    /** {@return the exact sum of counts that are not negative} */
    static long sum(Supplier<String> what, long count, long more) {
        if (count > Long.MAX_VALUE - more) {
            throw new IllegalArgumentException(what.get() + " add up to more than " + Long.MAX_VALUE
                    + ". Give the counts in thousands, or of a shorter period.");
        }
        return count + more;
    }
}
