package org.journeymodel.log.statistics;

import java.util.OptionalDouble;

/** Shares of counts. */
final class Shares {

    private Shares() {}

    /** {@return what a part is of the whole; empty if the whole is nothing} */
    static OptionalDouble find(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** {@return what a part is of the whole; 0 if the whole is nothing} */
    static double of(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
